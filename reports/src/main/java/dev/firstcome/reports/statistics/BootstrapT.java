package dev.firstcome.reports.statistics;

import java.util.Optional;

/** What the strays of resamples say of an estimate: the symmetric bootstrap-t. */
final class BootstrapT {
  private BootstrapT() {}

  /** A resample of one value over and over has no width of its own: nothing bounds its t. */
  static double t(double distance, double standardError) {
    if (standardError == 0) {
      return distance == 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    return distance / standardError;
  }

  /**
   * Returns the interval of {@code exp(mean)}.
   *
   * @param strays |t| of each resample, ascending; none gives no interval
   */
  static Optional<Interval> interval(
      double[] strays, double mean, double standardError, double alpha) {
    if (strays.length == 0) {
      return Optional.empty();
    }
    // the rank that makes the interval miss all within a factor exactly where p() is at most alpha
    int exceeding = (int) Math.floor(alpha * (strays.length + 1) + 1e-9);
    double t = exceeding < 1 ? Double.POSITIVE_INFINITY : strays[strays.length - exceeding];
    double reach = standardError == 0 ? 0 : t * standardError;
    return Optional.of(new Interval(Math.exp(mean - reach), Math.exp(mean + reach), 1 - alpha));
  }

  /**
   * Returns how often chance alone, were the true mean no further from 0 than {@code within}, would
   * give a t as great as this one; the observed one counts as one of them (Davison and Hinkley,
   * 1997, section 4.2). 1 without strays.
   */
  static double p(double[] strays, double mean, double within, double standardError) {
    if (strays.length == 0) {
      return 1;
    }
    double beyond = Math.max(0, Math.abs(mean) - within);
    int below = lowerBound(strays, t(beyond, standardError));
    return (double) (strays.length - below + 1) / (strays.length + 1);
  }

  private static int lowerBound(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
