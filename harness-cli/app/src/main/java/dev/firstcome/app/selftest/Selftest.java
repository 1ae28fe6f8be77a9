package dev.firstcome.app.selftest;

import dev.firstcome.app.rig.Folders;
import dev.firstcome.app.rig.RigListener;
import dev.firstcome.app.rig.RunOutcome;
import dev.firstcome.app.rig.RunReports;
import dev.firstcome.app.rig.RunRequest;
import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.rig.TestRig;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.environment.ProvisionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Drives trials through the rig. */
public final class Selftest {

  private static final int ATTEMPTS = 3;

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
   * Runs one trial. Where the run could not be judged, it is driven again; what differs from its
   * declaration never is. The last run's directory stays unless it came out as declared.
   */
  public TrialOutcome run(Trial trial, RigListener listener)
      throws ProvisionException, IOException, InterruptedException {
    TrialOutcome outcome = once(trial, listener);
    for (int attempt = 2; attempt <= ATTEMPTS && again(outcome); attempt++) {
      listener.warning("could not be judged; attempt " + attempt + " of " + ATTEMPTS);
      remove(outcome);
      outcome = once(trial, listener);
    }
    return keepRuns || outcome.status() != TrialOutcome.Status.AS_DECLARED
        ? outcome
        : remove(outcome);
  }

  private boolean again(TrialOutcome outcome) {
    return outcome.status() == TrialOutcome.Status.UNKNOWN && !stop.raised();
  }

  private TrialOutcome once(Trial trial, RigListener listener)
      throws ProvisionException, IOException, InterruptedException {
    RunOutcome run =
        rig.run(
            new RunRequest(
                target.withVariables(trial.variables()),
                trial.storm().scenario(),
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
