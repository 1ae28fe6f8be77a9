package dev.firstcome.app.benchmark;

import dev.firstcome.app.rig.Folders;
import dev.firstcome.app.rig.Identity;
import dev.firstcome.app.rig.RunLock;
import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.rig.Stoppable;
import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.core.benchmark.BenchmarkManifest;
import dev.firstcome.core.benchmark.PlannedBenchmark;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.environment.EnvironmentProvider;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.process.SupervisedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/** Plans benchmarks, and runs those that have not run yet. */
public final class BenchmarkRig {
  private static final String LOCK = "jmh.lock";

  private final EnvironmentProvider provider;
  private final JmhLauncher jmh;
  private final BenchmarkPlanner planner;
  private final Identity identity;
  private final Timekeeper time;
  private final StopSignal stop;

  /**
   * Wires a rig.
   *
   * @param provider where servers come from
   * @param identity what is running, for the manifest
   */
  public BenchmarkRig(
      EnvironmentProvider provider,
      JmhLauncher jmh,
      Identity identity,
      Timekeeper time,
      StopSignal stop) {
    this.provider = provider;
    this.jmh = jmh;
    this.planner = new BenchmarkPlanner(jmh, identity, time, stop);
    this.identity = identity;
    this.time = time;
    this.stop = stop;
  }

  /**
   * What is wanted.
   *
   * @param pattern what the ids must hold; empty for all
   * @param environment as {@code --env} would be typed
   */
  public record Request(
      Optional<Pattern> pattern,
      boolean quick,
      long seed,
      RedisDurability durability,
      String environment,
      String command) {}

  /** What is running; a run goes on only with the same. */
  public Identity identity() {
    return identity;
  }

  /** The first server that these benchmarks would lack, as far as that is known beforehand. */
  public Optional<ServerKind> lack(List<PlannedBenchmark> benchmarks) {
    return provider.lack("jmh", BenchmarkServers.needed(benchmarks));
  }

  /**
   * Returns what matches, in the order in which it is to run; nothing where none matches.
   *
   * @param runs where a temporary folder may be made
   * @throws IOException if JMH does not tell its benchmarks
   */
  public List<PlannedBenchmark> plan(Request request, Path runs)
      throws IOException, InterruptedException {
    return planner.plan(request, runs);
  }

  /**
   * Makes a folder for a plan.
   *
   * @throws IOException if it cannot be written
   */
  public BenchmarkFolder folder(Request request, List<PlannedBenchmark> plan, Path runs)
      throws IOException {
    return planner.folder(request, plan, runs);
  }

  /**
   * Runs what has no result yet, until all have run or somebody asks to stop. What failed before is
   * tried again.
   *
   * @return whether every benchmark of the plan has run; it may have failed
   * @throws ProvisionException if a server does not start
   * @throws BusyException if somebody else is at it
   */
  public boolean run(BenchmarkFolder folder, BenchmarkListener listener)
      throws ProvisionException, IOException, InterruptedException {
    Path path = folder.directory().path();
    RunLock lock =
        RunLock.take(path, LOCK)
            .orElseThrow(
                () -> new BusyException("somebody else is running the benchmarks of " + path));
    try {
      Folders.delete(folder.data());
      Path scratch = Files.createDirectories(folder.data().resolve("tmp"));
      List<PlannedBenchmark> missing = folder.missing();
      save(folder, folder.manifest().forgiven());
      Optional<BenchmarkServers> servers = servers(folder, missing, listener);
      try {
        measure(folder, missing, servers, scratch, listener);
      } finally {
        servers.ifPresent(BenchmarkServers::close);
      }
    } finally {
      Folders.delete(folder.data());
      lock.close();
    }
    folder.merge();
    return folder.missing().size() == folder.manifest().failures().size();
  }

  private Optional<BenchmarkServers> servers(
      BenchmarkFolder folder, List<PlannedBenchmark> missing, BenchmarkListener listener)
      throws ProvisionException, IOException, InterruptedException {
    Set<ServerKind> needed = BenchmarkServers.needed(missing);
    if (needed.isEmpty()) {
      return Optional.empty();
    }
    RedisDurability durability = RedisDurability.valueOf(folder.manifest().durability());
    try {
      Optional<BenchmarkServers> servers =
          new Stoppable(time, stop)
              .call(
                  "servers",
                  () ->
                      BenchmarkServers.start(
                          provider,
                          needed,
                          durability,
                          folder.data().toAbsolutePath(),
                          folder.directory().logs().toAbsolutePath(),
                          listener));
      if (servers.isPresent()) {
        save(folder, folder.manifest().withComponents(servers.get().components()));
      }
      return servers;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ProvisionException cause) {
        throw cause;
      }
      throw new IOException(e.getCause());
    }
  }

  private void measure(
      BenchmarkFolder folder,
      List<PlannedBenchmark> missing,
      Optional<BenchmarkServers> servers,
      Path scratch,
      BenchmarkListener listener)
      throws IOException, InterruptedException {
    Map<String, String> variables = servers.map(BenchmarkServers::variables).orElseGet(Map::of);
    int planned = folder.manifest().plan().size();
    long began = time.epochNs();
    for (int ran = 0; ran < missing.size() && !stop.raised(); ran++) {
      PlannedBenchmark one = missing.get(ran);
      int number = planned - missing.size() + ran + 1;
      Optional<Duration> left =
          ran == 0
              ? Optional.empty()
              : Optional.of(
                  time.since(began).multipliedBy(missing.size() - (long) ran).dividedBy(ran));
      Path unfinished = scratch.resolve("result.json");
      Files.deleteIfExists(unfinished);
      SupervisedProcess process = jmh.start(one, variables, scratch, unfinished, folder.log(one));
      while (process.isAlive() && !stop.raised()) {
        listener.running(one, number, planned, lastLine(process), left);
        time.pause(JmhLauncher.LOOK_EVERY);
      }
      process.kill();
      if (process.exitCode().orElse(-1) == 0 && Files.exists(unfinished)) {
        Files.move(unfinished, folder.result(one));
      } else if (!stop.raised()) {
        String reason = JmhLog.failure(folder.log(one));
        save(folder, folder.manifest().failed(one, reason));
        listener.failed(one, reason);
      }
    }
  }

  private static String lastLine(SupervisedProcess process) {
    List<String> lines = process.lastLogLines(1);
    return lines.isEmpty() ? "" : lines.get(0);
  }

  private static void save(BenchmarkFolder folder, BenchmarkManifest manifest) throws IOException {
    JsonFile.write(folder.directory().manifest(), manifest);
  }
}
