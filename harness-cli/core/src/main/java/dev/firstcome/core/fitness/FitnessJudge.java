package dev.firstcome.core.fitness;

/** Judges a measurement from its facts. Pure. */
public final class FitnessJudge {
  /** The most that the generator's p99 delay may be of the p99 latency from due. */
  public static final double MOST_LAG_SHARE = 0.25;

  /** A p99 delay up to this is never held against the generator, in nanoseconds. */
  public static final long HARMLESS_LAG_NS = 1_000_000;

  /** The most cores that the generator may use. */
  public static final double MOST_GENERATOR_CORES = 0.9;

  /** The most that the offered rate may fall short of, or exceed, the planned one. */
  public static final double MOST_RATE_MISS = 0.01;

  /** The most clicks that may be answered 503 or not at all. */
  public static final double MOST_UNANSWERED = 0.01;

  private FitnessJudge() {}

  /** Judges. */
  public static Fitness judge(Facts facts) {
    return dev.firstcome.core.NotYet.here();
  }
}
