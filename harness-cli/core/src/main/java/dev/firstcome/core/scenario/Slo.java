package dev.firstcome.core.scenario;

import java.util.OptionalDouble;

/**
 * Limits that a run must keep; a breach costs exit 1. Absent means: no limit.
 *
 * @param answerP99Ms the most for p99 from due to answer, over all answered clicks, in milliseconds
 * @param issuanceP99Ms the most for p99 from due to issued, in milliseconds
 * @param unansweredShare the most for the share of clicks that were answered 503 or not at all, 0
 *     to 1
 * @param acceptedPerS the least for accepted requests per second
 * @param issuedPerS the least for issued coupons per second
 * @param drainMs the most for the drain, in milliseconds
 */
public record Slo(
    OptionalDouble answerP99Ms,
    OptionalDouble issuanceP99Ms,
    OptionalDouble unansweredShare,
    OptionalDouble acceptedPerS,
    OptionalDouble issuedPerS,
    OptionalDouble drainMs) {
  /** No limits. */
  public static final Slo NONE =
      new Slo(
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalDouble.empty());
}
