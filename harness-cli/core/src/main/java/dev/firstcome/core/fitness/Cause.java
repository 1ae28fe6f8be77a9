package dev.firstcome.core.fitness;

/** What can make a measurement UNFIT. */
public enum Cause {
  /**
   * The generator's own p99 delay is too large a share of the p99 latency, or of few clicks p90.
   */
  GENERATOR_LAGGED,
  /** The generator used a whole core. */
  GENERATOR_SATURATED,
  /** The offered rate was missed. */
  RATE_MISSED,
  /** Too many clicks were answered 503 or not at all. */
  UNANSWERED,
  /** A warm-up operation ended inside the measured window. */
  WARM_UP_LEAKED,
  /** The generator was ready so late that much of the warm-up was left out. */
  WARM_UP_MISSED,
  /** The difference between two runs of the same target is larger than that between the targets. */
  NOISE_OVER_EFFECT
}
