package dev.firstcome.reports.gate;

import dev.firstcome.reports.statistics.EstimatedRatio;
import dev.firstcome.reports.statistics.Interval;
import dev.firstcome.reports.statistics.PairedRatio;
import dev.firstcome.reports.statistics.PairsNeeded;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A figure that is decided.
 *
 * @param contest what it was decided from
 * @param interval of the ratio, at the level that it is judged at; empty with too few pairs
 * @param adjustedP Holm-corrected within its family
 * @param finding what was found
 * @param pairsNeeded how many pairs it would probably take until it is no longer open; empty where
 *     it is not, or no number of pairs that anybody waits for would do
 */
public record Judged(
    Contest contest,
    Optional<Interval> interval,
    double adjustedP,
    Finding finding,
    OptionalInt pairsNeeded) {

  /** Decides one figure at a level of its own. */
  static Judged of(Contest contest, double threshold, double level, double adjustedP) {
    Optional<Interval> interval = contest.ratio().flatMap(ratio -> ratio.interval(level));
    Finding finding = finding(contest, threshold, interval);
    return new Judged(
        contest, interval, adjustedP, finding, needed(contest, threshold, level, finding));
  }

  private static Finding finding(Contest contest, double threshold, Optional<Interval> interval) {
    if (contest.ratio().isEmpty()) {
      return contest.usable() < PairedRatio.LEAST_PAIRS ? Finding.TOO_FEW : Finding.NO_FIGURE;
    }
    if (interval.isEmpty()) {
      return Finding.TOO_FEW;
    }
    Interval worse = contest.figure().lessIsBetter() ? interval.get() : interval.get().inverse();
    if (worse.above(threshold)) {
      return contest.outrun() ? Finding.OUTRUN : Finding.REGRESSED;
    }
    if (worse.below(1 / threshold)) {
      return Finding.IMPROVED;
    }
    return worse.high() <= threshold ? Finding.HOLDS : Finding.OPEN;
  }

  private static OptionalInt needed(
      Contest contest, double threshold, double level, Finding finding) {
    if (finding == Finding.TOO_FEW) {
      return OptionalInt.of(PairedRatio.LEAST_PAIRS);
    }
    if (finding != Finding.OPEN) {
      return OptionalInt.empty();
    }
    EstimatedRatio ratio = contest.ratio().orElseThrow();
    double worse = contest.figure().lessIsBetter() ? ratio.ratio() : 1 / ratio.ratio();
    OptionalInt pairs = PairsNeeded.of(worse, ratio.spread(), ratio.fixedError(), threshold, level);
    return pairs.isPresent()
        ? OptionalInt.of(Math.max(pairs.getAsInt(), ratio.pairs() + 1))
        : OptionalInt.empty();
  }

  /** Returns the ratio, head to base. */
  public OptionalDouble ratio() {
    return contest
        .ratio()
        .map(ratio -> OptionalDouble.of(ratio.ratio()))
        .orElse(OptionalDouble.empty());
  }

  /** Returns how many pairs it was decided from. */
  public int pairs() {
    return contest.ratio().map(EstimatedRatio::pairs).orElse(0);
  }

  boolean primary() {
    return contest.weight() == Weight.PRIMARY;
  }
}
