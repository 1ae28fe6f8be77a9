package dev.firstcome.app.gate;

import dev.firstcome.app.duel.DuelListener;
import dev.firstcome.app.duel.DuelRun;
import dev.firstcome.app.rig.RigListener;
import dev.firstcome.app.rig.RunRequest;
import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.rig.TestRig;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.run.ComparisonFile;
import dev.firstcome.core.run.ComparisonPlan;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.sentence.Sentence;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.reports.gate.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Runs the trials of a gate, or those that are left of them. */
public final class GateRun {

  /** The note of a target that says, for people, where its jar is from. */
  public static final String DISTRIBUTION = "distribution";

  private final TestRig rig;
  private final Timekeeper time;
  private final StopSignal stop;
  private final DuelListener listener;
  private final Function<String, RigListener> progress;
  private final String command;

  /** Whether a head that is wrong was seen: nothing that runs after it can change the verdict. */
  private boolean wrong;

  private Optional<Sentence> failure = Optional.empty();

  /**
   * Prepares.
   *
   * @param progress hears how a run of that target goes
   * @param command the command line, for the manifests
   */
  public GateRun(
      TestRig rig,
      Timekeeper time,
      StopSignal stop,
      DuelListener listener,
      Function<String, RigListener> progress,
      String command) {
    this.rig = rig;
    this.time = time;
    this.stop = stop;
    this.listener = listener;
    this.progress = progress;
    this.command = command;
  }

  /**
   * Runs until all have run, a head is found INVALID, a trial fails, or somebody asks to stop. What
   * is in the directory already is gone on with, from the last pair that is whole.
   *
   * @param directory of the gate; the run directories go beside it
   * @throws ProvisionException if a server does not start for the very first trial
   * @throws FirstTrialException if its service does not start, or it fails
   */
  public StoredTrials run(GatePlan plan, RunDirectory directory)
      throws ProvisionException, IOException, InterruptedException {
    Path file = directory.path().resolve(ComparisonFile.NAME);
    ComparisonPlan planned =
        Files.exists(file) ? StoredTrials.read(directory.path()).plan() : plan.trials();
    Path runs = directory.path().toAbsolutePath().getParent();
    wrong = Files.exists(file) && anyWrong(StoredTrials.read(directory.path()));
    if (!wrong) {
      new DuelRun(directory, plan.seed(), time, stop, listening())
          .until(() -> wrong)
          .run(planned.wholePairs(), trial -> runFirst(plan, trial, runs));
    }
    return StoredTrials.read(directory.path()).with(failure);
  }

  private DuelListener listening() {
    return new DuelListener() {
      @Override
      public void trial(PlannedTrial trial, int trials, Optional<Duration> left) {
        listener.trial(trial, trials, left);
      }

      @Override
      public void failed(PlannedTrial trial, String reason) {
        failure = Optional.of(sentence(trial, reason));
        listener.failed(trial, reason);
      }
    };
  }

  private static Sentence sentence(PlannedTrial trial, String reason) {
    return Sentence.of(
        "gate.trialFailed",
        "number",
        trial.number(),
        "side",
        trial.target(),
        "reason",
        reason.lines().findFirst().orElse(reason));
  }

  /** Tells a first trial that fails from whatever else cannot be read or written. */
  private String runFirst(GatePlan plan, PlannedTrial trial, Path runs)
      throws ProvisionException, IOException, InterruptedException {
    if (trial.number() > 1) {
      return run(plan, trial, runs);
    }
    try {
      return run(plan, trial, runs);
    } catch (ProvisionException e) {
      TargetSpec spec = plan.contender(trial).spec();
      if (!e.component().equals(spec.name())) { // a server's start is no side's doing
        throw e;
      }
      throw new FirstTrialException(notStarted(spec, e.reason()), e);
    } catch (IOException e) {
      throw new FirstTrialException(sentence(trial, String.valueOf(e.getMessage())), e);
    }
  }

  private static Sentence notStarted(TargetSpec spec, String reason) {
    String from = spec.notes().getOrDefault(DISTRIBUTION, spec.jar().toString());
    return Sentence.of("gate.noStart", "side", from, "target", spec.name(), "reason", reason);
  }

  private String run(GatePlan plan, PlannedTrial trial, Path runs)
      throws ProvisionException, IOException, InterruptedException {
    GatePlan.Contender contender = plan.contender(trial);
    RunResult result =
        rig.run(
                new RunRequest(
                    contender.spec(),
                    contender.scenario(),
                    trial.seed(),
                    runs,
                    false,
                    false,
                    command),
                (run, judged) -> {},
                progress.apply(contender.name()))
            .result();
    wrong |= contender.side() == Side.HEAD && result.verdict().validity() == Validity.INVALID;
    return result.run();
  }

  private static boolean anyWrong(StoredTrials stored) {
    return stored.trials().stream()
        .anyMatch(t -> t.side() == Side.HEAD && t.validity() == Validity.INVALID);
  }
}
