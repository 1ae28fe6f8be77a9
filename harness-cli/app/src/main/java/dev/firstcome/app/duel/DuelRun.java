package dev.firstcome.app.duel;

import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.ComparisonFile;
import dev.firstcome.core.run.ComparisonPlan;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.environment.ProvisionException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Runs the trials of a plan that have not run yet. */
public final class DuelRun {

  private final RunDirectory directory;
  private final long seed;
  private final Timekeeper time;
  private final StopSignal stop;
  private final DuelListener listener;
  private final BooleanSupplier enough;

  /**
   * Prepares.
   *
   * @param directory of the comparison; gets {@code comparison.json}
   * @param seed of the first pair
   */
  public DuelRun(
      RunDirectory directory, long seed, Timekeeper time, StopSignal stop, DuelListener listener) {
    this(directory, seed, time, stop, listener, () -> false);
  }

  private DuelRun(
      RunDirectory directory,
      long seed,
      Timekeeper time,
      StopSignal stop,
      DuelListener listener,
      BooleanSupplier enough) {
    this.directory = directory;
    this.seed = seed;
    this.time = time;
    this.stop = stop;
    this.listener = listener;
    this.enough = enough;
  }

  /**
   * The same, which also ends once nothing more needs to be known.
   *
   * @param known is asked after each trial
   */
  public DuelRun until(BooleanSupplier known) {
    return new DuelRun(directory, seed, time, stop, listener, known);
  }

  /**
   * Runs until all have run, one fails, or somebody asks to stop. A trial that was stopped on its
   * way is none: its directory stays, and it runs again when the comparison goes on.
   *
   * @return the plan with what has run
   * @throws ProvisionException if the very first trial does not start: there is nothing to keep
   * @throws IOException if the very first trial fails, or {@code comparison.json} cannot be written
   */
  public ComparisonPlan run(ComparisonPlan planned, TrialRunner runner)
      throws ProvisionException, IOException, InterruptedException {
    ComparisonPlan plan = planned;
    long began = time.epochNs();
    int ran = 0;
    write(plan);
    while (plan.next().isPresent() && !stop.raised() && !enough.getAsBoolean()) {
      PlannedTrial next = plan.next().get();
      listener.trial(next, plan.trials().size(), left(time.since(began), ran, plan, next));
      Optional<String> run = run(next, runner);
      if (run.isEmpty() || stop.raised()) {
        break;
      }
      ran++;
      plan = plan.done(run.get());
      write(plan);
    }
    return plan;
  }

  private Optional<String> run(PlannedTrial trial, TrialRunner runner)
      throws ProvisionException, IOException, InterruptedException {
    try {
      return Optional.of(runner.run(trial));
    } catch (ProvisionException | IOException e) {
      if (trial.number() == 1) {
        throw e;
      }
      listener.failed(trial, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<Duration> left(
      Duration elapsed, int ran, ComparisonPlan plan, PlannedTrial next) {
    int toRun = plan.trials().size() - next.number() + 1;
    return ran == 0 ? Optional.empty() : Optional.of(elapsed.multipliedBy(toRun).dividedBy(ran));
  }

  private void write(ComparisonPlan plan) throws IOException {
    JsonFile.write(directory.path().resolve(ComparisonFile.NAME), ComparisonFile.of(plan, seed));
  }
}
