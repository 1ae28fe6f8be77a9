package dev.firstcome.app.selftest;

import dev.firstcome.app.rig.Folders;
import dev.firstcome.app.rig.RigListener;
import dev.firstcome.app.rig.RunOutcome;
import dev.firstcome.app.rig.RunReports;
import dev.firstcome.app.rig.RunRequest;
import dev.firstcome.app.rig.TestRig;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.environment.ProvisionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Drives trials through the rig. */
public final class Selftest {

  private final TestRig rig;
  private final TargetSpec target;
  private final RunReports reports;
  private final Path runs;
  private final boolean keepRuns;
  private final String command;

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
      String command) {
    this.rig = rig;
    this.target = target;
    this.reports = reports;
    this.runs = runs;
    this.keepRuns = keepRuns;
    this.command = command;
  }

  /** Runs one trial; its directory stays where it did not come out as declared. */
  public TrialOutcome run(Trial trial, RigListener listener)
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
    Path directory = run.directory().path();
    TrialOutcome outcome = new TrialOutcome(trial, run.result().verdict(), Optional.of(directory));
    if (keepRuns || outcome.status() != TrialOutcome.Status.AS_DECLARED) {
      return outcome;
    }
    Folders.delete(directory);
    return new TrialOutcome(trial, outcome.verdict(), Optional.empty());
  }
}
