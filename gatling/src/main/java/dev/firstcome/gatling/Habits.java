package dev.firstcome.gatling;

import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.scenario.Retries;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.StatusPolls;
import java.util.SplittableRandom;

/**
 * What users do after their click.
 *
 * @param retries who asks again
 * @param polls who looks at his status
 * @param seed of the draw that picks those who look
 */
record Habits(Retries retries, StatusPolls polls, long seed) {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  /** Returns the habits of the measured window. */
  static Habits of(Scenario scenario, long seed) {
    return new Habits(scenario.retries(), scenario.statusPolls(), seed);
  }

  /** Returns the habits of the warm-up: one click and no more. */
  static Habits none() {
    return new Habits(Retries.NONE, StatusPolls.NONE, 0);
  }

  boolean asksAgainAfter(Outcome outcome) {
    return switch (outcome) {
      case NOT_OPEN -> retries.after().contains(Retries.Cause.NOT_OPEN);
      case UNAVAILABLE -> retries.after().contains(Retries.Cause.UNAVAILABLE);
      case UNKNOWN -> retries.after().contains(Retries.Cause.UNKNOWN);
      default -> false;
    };
  }

  /**
   * Tells whether the user of click {@code i} looks at his status once accepted. It hangs on seed
   * and click alone, so that both targets of a comparison meet the same curious users.
   */
  boolean looks(int i) {
    return polls.share() > 0
        && new SplittableRandom(seed ^ ((i + 1) * GOLDEN)).nextDouble() < polls.share();
  }
}
