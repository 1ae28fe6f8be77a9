package dev.firstcome.reports.gate;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.fitness.Cause;
import java.util.List;

/**
 * Pairs of which one side alone failed: it answered too many clicks with 503 or not at all, or its
 * trial could not be judged. No figure shows that, since such a trial has none that can be
 * compared; that it is the head's doing, and not chance, a sign test shows.
 *
 * @param head how often it was the head alone
 * @param base how often it was the base alone
 * @param alpha two-sided, as all of a gate's levels
 */
record Failing(int head, int base, double alpha) {

  static Failing of(List<GateTrial> trials, GateRules rules) {
    return new Failing(alone(trials, Side.HEAD), alone(trials, Side.BASE), rules.alpha());
  }

  /** Tells whether the head fails where the base does not, more often than chance has it. */
  boolean beyondChance() {
    int pairs = head + base;
    double p = 0; // that a fair coin falls on the head as often, or more often
    double ofThisMany = Math.pow(0.5, pairs);
    for (int heads = pairs; heads >= head; heads--) {
      p += ofThisMany;
      ofThisMany *= (double) heads / (pairs - heads + 1);
    }
    return p <= alpha / 2;
  }

  String in(GateWords words) {
    return words.get("failing", "head", head, "base", base);
  }

  /**
   * Returns in how many trials a head failed that ran without a base, against a stored baseline:
   * there chance cannot be told from the head's doing.
   */
  static int unpaired(List<GateTrial> trials) {
    return trials.stream().anyMatch(trial -> trial.side() == Side.BASE)
        ? 0
        : (int) trials.stream().filter(Failing::failed).count();
  }

  private static int alone(List<GateTrial> trials, Side side) {
    return (int)
        trials.stream()
            .filter(trial -> trial.side() == side && failed(trial))
            .filter(trial -> trials.stream().anyMatch(o -> partner(trial, o) && !failed(o)))
            .count();
  }

  private static boolean partner(GateTrial trial, GateTrial other) {
    return other.side() != trial.side()
        && other.target().equals(trial.target())
        && other.trial().trial().pair() == trial.trial().trial().pair();
  }

  private static boolean failed(GateTrial trial) {
    return trial.validity() == Validity.UNKNOWN
        || trial.trial().result().fitness().reasons().stream()
            .anyMatch(reason -> reason.cause() == Cause.UNANSWERED);
  }
}
