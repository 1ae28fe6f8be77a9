package dev.firstcome.reports.comparison;

import dev.firstcome.reports.statistics.Interval;
import dev.firstcome.reports.statistics.NoiseFloor;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One figure of two targets.
 *
 * @param first the target that ratios are against
 * @param second the other
 * @param measure which figure
 * @param primary whether it was declared beforehand
 * @param pairs how many pairs have it
 * @param ratio the second's divided by the first's, the geometric mean over the pairs; empty where
 *     no pair has both figures
 * @param interval at the level that the claim is judged at; empty below six pairs
 * @param p how often chance alone gives as much, uncorrected; 1 below six pairs
 * @param adjustedP the same, Holm-corrected
 * @param noise of the A/A control; empty without one
 * @param claim what may be said
 */
public record FigureContest(
    String first,
    String second,
    Measure measure,
    boolean primary,
    int pairs,
    OptionalDouble ratio,
    Optional<Interval> interval,
    double p,
    double adjustedP,
    Optional<NoiseFloor> noise,
    Claim claim) {

  /** Returns the winner's name, where one is claimed. */
  public Optional<String> winner() {
    return switch (claim) {
      case FIRST -> Optional.of(first);
      case SECOND -> Optional.of(second);
      default -> Optional.empty();
    };
  }

  /** Returns how many times better the better one is: the ratio or its inverse, at least 1. */
  public double factor() {
    double ratioOr1 = ratio.orElse(1);
    return Math.max(ratioOr1, 1 / ratioOr1);
  }

  /** Returns the interval of {@link #factor}. */
  public Optional<Interval> factorInterval() {
    return ratio.orElse(1) < 1 ? interval.map(Interval::inverse) : interval;
  }
}
