package dev.firstcome.core.fitness;

import dev.firstcome.core.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Judges a measurement from its facts. Pure. A fact that was not measured is passed over: whoever
 * asks must see to it that those that can be measured are.
 */
public final class FitnessJudge {
  /** The most that the generator's p99 delay may be of the p99 latency from due. */
  public static final double MOST_LAG_SHARE = 0.25;

  /** A delay up to this is never held against the generator, in nanoseconds. */
  public static final long HARMLESS_LAG_NS = 1_000_000;

  /**
   * The most cores that the generator may use on average: it sends from few threads, and an average
   * near one core means that there were seconds in which one of them could not keep up.
   */
  public static final double MOST_GENERATOR_CORES = 0.9;

  /** The most that the offered rate may fall short of, or exceed, the planned one. */
  public static final double MOST_RATE_MISS = 0.01;

  /** The most clicks that may be answered 503 or not at all. */
  public static final double MOST_UNANSWERED = 0.01;

  /** The most of the warm-up that may be left out. */
  public static final double MOST_WARM_UP_MISSED = 0.1;

  /** The most that the A/A noise may be of the A/B effect. */
  public static final double MOST_NOISE = 1;

  private FitnessJudge() {}

  /** Judges; reasons stand in the order of {@link Cause}. */
  public static Fitness judge(Facts facts) {
    List<Unfitness> reasons = new ArrayList<>();
    facts.lag().ifPresent(lag -> lagged(reasons, lag));
    facts
        .generatorCores()
        .ifPresent(
            cores -> limit(reasons, Cause.GENERATOR_SATURATED, cores, MOST_GENERATOR_CORES, false));
    rateMiss(facts)
        .ifPresent(miss -> limit(reasons, Cause.RATE_MISSED, miss, MOST_RATE_MISS, true));
    facts
        .unansweredShare()
        .ifPresent(share -> limit(reasons, Cause.UNANSWERED, share, MOST_UNANSWERED, true));
    facts.warmUpLeaks().ifPresent(n -> limit(reasons, Cause.WARM_UP_LEAKED, (double) n, 0, false));
    facts
        .warmUpMissing()
        .ifPresent(share -> limit(reasons, Cause.WARM_UP_MISSED, share, MOST_WARM_UP_MISSED, true));
    facts
        .noiseOverEffect()
        .ifPresent(noise -> limit(reasons, Cause.NOISE_OVER_EFFECT, noise, MOST_NOISE, false));
    return new Fitness(reasons);
  }

  private static void lagged(List<Unfitness> reasons, Lag lag) {
    if (lag.lagNs() <= HARMLESS_LAG_NS) {
      return;
    }
    // the latency from due holds the lag in it, so it is at least as long
    double share = (double) lag.lagNs() / Math.max(1, lag.answerDueNs());
    String key =
        switch (lag.quantile()) {
          case P99 -> "unfit.GENERATOR_LAGGED";
          case P90 -> "unfit.GENERATOR_LAGGED.P90";
        };
    limit(reasons, Cause.GENERATOR_LAGGED, key, share, MOST_LAG_SHARE, true);
  }

  private static OptionalDouble rateMiss(Facts facts) {
    OptionalDouble planned = facts.plannedPerS();
    OptionalDouble offered = facts.offeredPerS();
    return planned.isEmpty() || offered.isEmpty() || planned.getAsDouble() <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Math.abs(offered.getAsDouble() - planned.getAsDouble()) / planned.getAsDouble());
  }

  private static void limit(
      List<Unfitness> reasons, Cause cause, double measured, double limit, boolean share) {
    limit(reasons, cause, "unfit." + cause, measured, limit, share);
  }

  private static void limit(
      List<Unfitness> reasons,
      Cause cause,
      String key,
      double measured,
      double limit,
      boolean share) {
    if (measured > limit) {
      Sentence sentence =
          Sentence.of(key, "measured", text(measured, share), "limit", text(limit, share));
      reasons.add(new Unfitness(cause, measured, limit, sentence));
    }
  }

  private static String text(double value, boolean share) {
    if (share) {
      return String.format(Locale.ROOT, "%.1f %%", value * 100);
    }
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
