package dev.firstcome.reports.statistics;

import java.util.OptionalInt;

/**
 * How many pairs it would take until an interval of the spread that was seen lies wholly on one
 * side of a threshold. An estimate: the next pairs may scatter otherwise.
 */
public final class PairsNeeded {
  /** More than anybody waits for: then the ratio lies too near the threshold. */
  public static final int MOST = 200;

  private PairsNeeded() {}

  /**
   * Estimates with Student's t in place of the bootstrap's, which is not known for pairs that have
   * not run.
   *
   * @param ratio as seen; above 0
   * @param spread as {@link EstimatedRatio#spread} gives it
   * @param fixedError as {@link EstimatedRatio#fixedError} gives it
   * @param threshold above 0
   * @param alpha how often the interval may miss, such as 0.05
   * @return at least {@link PairedRatio#LEAST_PAIRS}; empty above {@link #MOST}
   */
  public static OptionalInt of(
      double ratio, double spread, double fixedError, double threshold, double alpha) {
    double distance = Math.abs(Math.log(ratio / threshold));
    for (int n = PairedRatio.LEAST_PAIRS; n <= MOST; n++) {
      double error = Math.hypot(spread / Math.sqrt(n), fixedError);
      if (StudentT.critical(1 - alpha, n - 1.0) * error < distance) {
        return OptionalInt.of(n);
      }
    }
    return OptionalInt.empty();
  }
}
