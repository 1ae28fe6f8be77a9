package dev.firstcome.core.storm;

import dev.firstcome.core.scenario.Scenario;

/**
 * {@code storm.json}.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION}
 * @param baseUrl the target, such as {@code http://127.0.0.1:8080}, without a last slash
 * @param scenario resolved
 * @param seed of the schedule
 * @param firstCouponId the first coupon of the measured window
 * @param warmUpCouponId the coupon of the warm-up
 * @param startAtEpochMs t = 0 on the wall clock; the warm-up lies before it
 * @param directory the run directory, absolute: history.csv, latency.hlog and storm-summary.json go
 *     there
 */
public record StormPlan(
    int schemaVersion,
    String baseUrl,
    Scenario scenario,
    long seed,
    long firstCouponId,
    long warmUpCouponId,
    long startAtEpochMs,
    String directory) {
  /** The version of this layout. */
  public static final int SCHEMA_VERSION = 1;
}
