package dev.firstcome.core.run;

import dev.firstcome.core.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Interleaved trials: everything that is needed to go on with them after an interruption.
 *
 * @param targets what is compared; ratios are against the first
 * @param pairs how many trials of each were asked for
 * @param control whether the first target also runs against itself
 * @param primary the one figure that was declared beforehand, such as {@code answerP99}
 * @param scenario resolved
 * @param environment which provider
 * @param keepData whether the servers' data are kept
 * @param trials in the order in which they run; those that have run come first
 */
public record ComparisonPlan(
    List<String> targets,
    int pairs,
    boolean control,
    String primary,
    Scenario scenario,
    String environment,
    boolean keepData,
    List<PlannedTrial> trials) {

  /** Copies the lists. */
  public ComparisonPlan {
    targets = List.copyOf(targets);
    trials = List.copyOf(trials);
  }

  /** Returns the trial that is to run next; empty where all have run. */
  public Optional<PlannedTrial> next() {
    return trials.stream().filter(trial -> trial.run().isEmpty()).findFirst();
  }

  /**
   * Returns the plan with the pair that was cut in two, if there is one, before it again: its
   * trials are compared because little time lies between them, and now much does.
   */
  public ComparisonPlan wholePairs() {
    if (next().isEmpty()) {
      return this;
    }
    int to = trials.indexOf(next().get());
    int from = to - (next().get().position() - 1);
    List<PlannedTrial> before = new ArrayList<>(trials);
    for (int i = from; i < to; i++) {
      before.set(i, trials.get(i).notRun());
    }
    return new ComparisonPlan(
        targets, pairs, control, primary, scenario, environment, keepData, before);
  }

  /** Returns the plan with the next trial done. */
  public ComparisonPlan done(String run) {
    List<PlannedTrial> after = new ArrayList<>(trials);
    PlannedTrial next = next().orElseThrow();
    after.set(trials.indexOf(next), next.ran(run));
    return new ComparisonPlan(
        targets, pairs, control, primary, scenario, environment, keepData, after);
  }
}
