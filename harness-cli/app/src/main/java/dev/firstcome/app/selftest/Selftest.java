package dev.firstcome.app.selftest;

import dev.firstcome.app.rig.Folders;
import dev.firstcome.app.rig.RigListener;
import dev.firstcome.app.rig.RunOutcome;
import dev.firstcome.app.rig.RunReports;
import dev.firstcome.app.rig.RunRequest;
import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.rig.TestRig;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.environment.ProvisionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Drives trials through the rig. */
public final class Selftest {

  /**
   * How much slower than it is written a storm is driven, at the first attempt and at each further
   * one. The same clicks over a longer time leave a busy machine more time between what must not
   * run together.
   */
  private static final int[] STRETCHES = {1, 4, 12};

  private final TestRig rig;
  private final TargetSpec target;
  private final RunReports reports;
  private final Path runs;
  private final boolean keepRuns;
  private final String command;
  private final StopSignal stop;

  /**
   * Prepares.
   *
   * @param target the one that knows the defects
   * @param runs where run directories go
   * @param keepRuns whether those that came out as declared stay, too
   * @param command the command line, for the manifests
   */
  public Selftest(
      TestRig rig,
      TargetSpec target,
      RunReports reports,
      Path runs,
      boolean keepRuns,
      String command,
      StopSignal stop) {
    this.rig = rig;
    this.target = target;
    this.reports = reports;
    this.runs = runs;
    this.keepRuns = keepRuns;
    this.command = command;
    this.stop = stop;
  }

  /**
   * Runs one trial. Where the run could not be judged, it is driven again, slower; what differs
   * from its declaration never is. The last run's directory stays unless it came out as declared.
   */
  public TrialOutcome run(Trial trial, RigListener listener)
      throws ProvisionException, IOException, InterruptedException {
    TrialOutcome outcome = once(trial, STRETCHES[0], listener);
    for (int attempt = 1; attempt < STRETCHES.length && again(outcome); attempt++) {
      listener.warning("could not be judged; again, " + STRETCHES[attempt] + " times as slow");
      remove(outcome);
      outcome = once(trial, STRETCHES[attempt], listener);
    }
    return keepRuns || outcome.status() != TrialOutcome.Status.AS_DECLARED
        ? outcome
        : remove(outcome);
  }

  private boolean again(TrialOutcome outcome) {
    return outcome.status() == TrialOutcome.Status.UNKNOWN && !stop.raised();
  }

  private TrialOutcome once(Trial trial, int stretch, RigListener listener)
      throws ProvisionException, IOException, InterruptedException {
    Scenario scenario = trial.storm().scenario();
    RunOutcome run =
        rig.run(
            new RunRequest(
                target.withVariables(trial.variables()),
                scenario.withDurationMs(stretch * scenario.durationMs()),
                trial.seed(),
                runs,
                false,
                false,
                command),
            reports,
            listener);
    return new TrialOutcome(
        trial,
        run.result().verdict(),
        run.result().figures().lag().p90(),
        Optional.of(run.directory().path()));
  }

  private static TrialOutcome remove(TrialOutcome outcome) throws IOException {
    if (outcome.run().isPresent()) {
      Folders.delete(outcome.run().get());
    }
    return outcome.withoutRun();
  }
}
