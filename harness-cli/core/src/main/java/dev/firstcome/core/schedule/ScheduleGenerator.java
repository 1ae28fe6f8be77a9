package dev.firstcome.core.schedule;

import dev.firstcome.core.scenario.Scenario;

/** Draws schedules. The coupons of a run are {@code firstCouponId} and those that follow it. */
public final class ScheduleGenerator {
  /** Warm-up users have the ids above this, so that they never meet the users of the storm. */
  public static final long WARM_UP_USER_BASE = 1_000_000_000_000L;

  private ScheduleGenerator() {}

  /** Draws the clicks of the measured window; offsets count from t = 0. */
  public static Schedule generate(Scenario scenario, long seed, long firstCouponId) {
    return dev.firstcome.core.NotYet.here();
  }

  /**
   * Draws the warm-up clicks, all on one coupon of its own; offsets count from the start of the
   * warm-up, which is {@code warmUp.durationMs + warmUp.pauseMs} before t = 0.
   */
  public static Schedule warmUp(Scenario scenario, long seed, long warmUpCouponId) {
    return dev.firstcome.core.NotYet.here();
  }
}
