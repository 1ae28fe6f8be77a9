package dev.firstcome.app.benchmark;

import dev.firstcome.app.rig.Folders;
import dev.firstcome.app.rig.Identity;
import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.core.benchmark.BenchmarkManifest;
import dev.firstcome.core.benchmark.PlannedBenchmark;
import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.environment.process.SupervisedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Plans benchmarks, of those that JMH lists. */
final class BenchmarkPlanner {
  private final JmhLauncher jmh;
  private final Identity identity;
  private final Timekeeper time;
  private final StopSignal stop;

  BenchmarkPlanner(JmhLauncher jmh, Identity identity, Timekeeper time, StopSignal stop) {
    this.jmh = jmh;
    this.identity = identity;
    this.time = time;
    this.stop = stop;
  }

  /**
   * Returns what matches, in the order in which it is to run; nothing once somebody asks to stop.
   *
   * @param runs where a temporary folder may be made
   * @throws IOException if JMH does not tell its benchmarks
   */
  List<PlannedBenchmark> plan(BenchmarkRig.Request request, Path runs)
      throws IOException, InterruptedException {
    Files.createDirectories(runs);
    Path scratch = Files.createTempDirectory(runs.toAbsolutePath(), "jmh-listing-");
    try {
      Path log = Files.createFile(scratch.resolve("listing.txt"));
      SupervisedProcess listing = jmh.list(scratch, log);
      while (listing.isAlive() && !stop.raised()) {
        time.pause(JmhLauncher.LOOK_EVERY);
      }
      listing.kill();
      if (stop.raised()) {
        return List.of();
      }
      List<BenchmarkListing.Listed> listed = BenchmarkListing.parse(Files.readAllLines(log));
      if (listed.isEmpty()) {
        throw new IOException("JMH lists no benchmark: " + listing.lastLogLines(3));
      }
      return BenchmarkPlan.of(listed, request.pattern(), request.quick(), request.seed());
    } finally {
      Folders.delete(scratch);
    }
  }

  /**
   * Makes a folder for a plan.
   *
   * @throws IOException if it cannot be written
   */
  BenchmarkFolder folder(BenchmarkRig.Request request, List<PlannedBenchmark> plan, Path runs)
      throws IOException {
    BenchmarkManifest manifest =
        new BenchmarkManifest(
            BenchmarkManifest.SCHEMA_VERSION,
            identity.version(),
            identity.gitCommit(),
            request.command(),
            request.seed(),
            RunClock.instant(time.epochNs()),
            request.environment(),
            request.durability().name(),
            identity.machine(),
            List.of(),
            plan,
            Map.of());
    BenchmarkFolder folder =
        new BenchmarkFolder(RunDirectory.create(runs, manifest.startedAt(), "jmh"));
    Files.createDirectories(folder.results());
    Files.createDirectories(folder.directory().logs());
    JsonFile.write(folder.directory().manifest(), manifest);
    return folder;
  }
}
