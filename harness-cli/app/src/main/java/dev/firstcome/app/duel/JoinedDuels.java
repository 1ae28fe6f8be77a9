package dev.firstcome.app.duel;

import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.comparison.DuelSetup;
import dev.firstcome.reports.comparison.MeasuredTrial;
import java.util.ArrayList;
import java.util.List;

/** Several comparisons of the same targets as one: their pairs, one after the other. */
public final class JoinedDuels {
  private JoinedDuels() {}

  /**
   * Joins them. What was declared beforehand, and the seed, are the first's.
   *
   * @throws IllegalArgumentException if they do not compare the same targets, or not by the same
   *     primary figure; its message names both
   */
  public static Duel of(List<Duel> duels) {
    DuelSetup first = duels.get(0).setup();
    List<MeasuredTrial> trials = new ArrayList<>();
    int pairs = 0;
    int planned = 0;
    for (Duel duel : duels) {
      alike("targets", first.targets(), duel.setup().targets());
      alike("primary figure", first.primary().key(), duel.setup().primary().key());
      for (MeasuredTrial trial : duel.trials()) {
        trials.add(new MeasuredTrial(after(trial.trial(), planned, pairs), trial.result()));
      }
      pairs += duel.setup().pairs();
      planned += duel.setup().trials();
    }
    return Duel.of(
        new DuelSetup(
            first.scenario(), first.seed(), first.targets(), pairs, planned, first.primary()),
        trials);
  }

  private static void alike(String what, Object one, Object other) {
    if (!one.equals(other)) {
      throw new IllegalArgumentException(
          "comparisons of different %s cannot be joined: %s and %s".formatted(what, one, other));
    }
  }

  private static PlannedTrial after(PlannedTrial trial, int trials, int pairs) {
    return new PlannedTrial(
        trial.number() + trials,
        trial.pair() + pairs,
        trial.position(),
        trial.target(),
        trial.control(),
        trial.seed(),
        trial.run());
  }
}
