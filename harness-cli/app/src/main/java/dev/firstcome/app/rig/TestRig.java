package dev.firstcome.app.rig;

import dev.firstcome.app.resources.ProcessMeter;
import dev.firstcome.app.target.TargetLauncher;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.environment.EnvironmentProvider;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.process.SupervisedProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** Runs one scenario at one target, from nothing to a finished run directory. */
public final class TestRig {

  private static final Duration REPORT_WITHIN = Duration.ofMinutes(2);

  private final EnvironmentProvider provider;
  private final TargetLauncher targets;
  private final StormLauncher storms;
  private final ConnectorSettings connectors;
  private final Meters meters;
  private final Identity identity;
  private final Timekeeper time;
  private final StopSignal stop;

  /**
   * Wires a rig.
   *
   * @param provider where servers come from
   * @param http for what the servers tell of themselves
   * @param meter reads what a process costs
   * @param identity what is running, for the manifest
   */
  public TestRig(
      EnvironmentProvider provider,
      TargetLauncher targets,
      StormLauncher storms,
      HttpClient http,
      ProcessMeter meter,
      Identity identity,
      Timekeeper time,
      StopSignal stop) {
    this.provider = provider;
    this.targets = targets;
    this.storms = storms;
    this.connectors = new ConnectorSettings(http);
    this.meters = new Meters(meter);
    this.identity = identity;
    this.time = time;
    this.stop = stop;
  }

  /** The first server that a target would lack, as far as that is known before anything starts. */
  public Optional<ServerKind> lack(TargetSpec target) {
    return provider.lack(target.name(), target.servers());
  }

  /**
   * Runs.
   *
   * @throws ProvisionException if a server or the service does not start
   * @throws IOException if the run directory cannot be written, or the generator not be started;
   *     the directory is then kept under the ending {@code .failed}
   */
  public RunOutcome run(RunRequest request, RunReports reports, RigListener listener)
      throws ProvisionException, IOException, InterruptedException {
    for (Path left : Leftovers.mark(request.runs())) {
      listener.warning("an earlier run was killed; what there is of it: " + left);
    }
    Files.createDirectories(request.runs());
    RunDirectory run =
        RunDirectory.create(
            request.runs(),
            RunClock.instant(time.epochNs()),
            request.scenario().name(),
            request.target().name());
    RunLock lock =
        RunLock.take(run.path()).orElseThrow(() -> new IOException(run.path() + " is locked"));
    boolean finished = false;
    try {
      RunResult result = run(request, run, listener);
      reports.write(run, result);
      if (!request.keepData()) {
        Folders.delete(run.path().resolve(Bench.DATA));
      }
      finished = true;
      lock.close();
      return new RunOutcome(run.finish(), result);
    } finally {
      if (!finished) {
        Folders.delete(run.path().resolve(Bench.DATA));
        lock.close();
        Files.move(run.path(), run.path().resolveSibling(run.name() + ".failed"));
      }
    }
  }

  private RunResult run(RunRequest request, RunDirectory run, RigListener listener)
      throws ProvisionException, IOException, InterruptedException {
    ManifestWriter manifest = new ManifestWriter(run, request, identity, time);
    Components components = new Components(run.path(), identity.version(), connectors);
    listener.phase(Phase.STARTING);
    Optional<Bench> built = build(request, run, listener);
    Measurement measurement = Measurement.nothing(provider.name());
    if (built.isPresent()) {
      Optional<SupervisedProcess> report = Optional.empty();
      try (Bench bench = built.get()) {
        measurement =
            new Experiment(storms, components, meters, time, stop, listener)
                .run(bench, request, run, manifest);
        listener.phase(Phase.JUDGING);
        report = request.gatlingReport() ? startReport(run, listener) : Optional.empty();
      } finally {
        report.ifPresent(process -> finishReport(process, listener));
      }
    }
    return new Judge(run, manifest).judge(measurement);
  }

  private Optional<Bench> build(RunRequest request, RunDirectory run, RigListener listener)
      throws ProvisionException, IOException, InterruptedException {
    BenchBuilder builder = new BenchBuilder(provider, targets, listener);
    try {
      return new Stoppable(time, stop).call("bench", () -> builder.build(request, run));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ProvisionException cause) {
        throw cause;
      }
      throw new IOException(e.getCause());
    }
  }

  /** Gatling's report is made while the servers stop: nothing is measured any more. */
  private Optional<SupervisedProcess> startReport(RunDirectory run, RigListener listener) {
    if (stop.raised()) {
      return Optional.empty(); // whoever stopped it does not want to wait
    }
    try {
      Optional<String> simulation = GatlingReport.simulation(run);
      return simulation.isPresent()
          ? Optional.of(storms.startReport(run, simulation.get(), run.path().resolve(Bench.DATA)))
          : Optional.empty();
    } catch (IOException e) {
      listener.warning("no Gatling report: " + e.getMessage());
      return Optional.empty();
    }
  }

  private void finishReport(SupervisedProcess report, RigListener listener) {
    long began = time.epochNs();
    try {
      while (report.isAlive() && !stop.raised() && time.since(began).compareTo(REPORT_WITHIN) < 0) {
        time.pause(Duration.ofMillis(50));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    report.kill();
    if (report.exitCode().orElse(-1) != 0) {
      listener.warning("no Gatling report: see " + report.spec().log());
    }
  }
}
