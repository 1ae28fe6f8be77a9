package dev.firstcome.reports.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * The ratio of two designs' figures over interleaved pairs of trials, and what chance says of it.
 */
public final class PairedRatio {
  /** Fewer pairs give a ratio, but no interval and no claim (method.md, 4). */
  public static final int LEAST_PAIRS = 6;

  /** Enough that the tail of a Holm-corrected level, 0.05 / 20, still holds 50 resamples. */
  public static final int RESAMPLES = 19_999;

  private final double[] logs;
  private final double mean;
  private final double standardError;

  /** |t| of each resample, ascending; empty below {@link #LEAST_PAIRS}. */
  private final double[] chance;

  private PairedRatio(double[] logs, int resamples, Draw draw) {
    this.logs = logs;
    this.mean = mean(logs);
    this.standardError = standardError(logs, mean);
    this.chance = logs.length < LEAST_PAIRS ? new double[0] : chance(resamples, draw);
  }

  /**
   * Compares with {@link #RESAMPLES} resamples.
   *
   * @param numerators one figure of each pair, above 0
   * @param denominators the other figure of each pair, above 0, in the same order
   * @throws IllegalArgumentException if there is no pair, their numbers differ, or a figure is not
   *     a finite number above 0
   */
  public static PairedRatio of(double[] numerators, double[] denominators, Draw draw) {
    return of(numerators, denominators, RESAMPLES, draw);
  }

  /**
   * Compares.
   *
   * @param resamples how many; at least 1
   * @see #of(double[], double[], Draw)
   */
  public static PairedRatio of(
      double[] numerators, double[] denominators, int resamples, Draw draw) {
    if (numerators.length == 0 || numerators.length != denominators.length) {
      throw new IllegalArgumentException(
          numerators.length + " figures cannot be paired with " + denominators.length);
    }
    double[] logs = new double[numerators.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log(positive(numerators[i])) - Math.log(positive(denominators[i]));
    }
    return new PairedRatio(logs, resamples, draw);
  }

  private static double positive(double figure) {
    if (!(figure > 0) || Double.isInfinite(figure)) {
      throw new IllegalArgumentException("a ratio needs figures above 0, not " + figure);
    }
    return figure;
  }

  /** Returns how many pairs there are. */
  public int pairs() {
    return logs.length;
  }

  /** Returns the geometric mean of the pairs' ratios. */
  public double ratio() {
    return Math.exp(mean);
  }

  /** Returns the ratio of each pair, in the order given. */
  public double[] ratios() {
    return Arrays.stream(logs).map(Math::exp).toArray();
  }

  /**
   * Returns the symmetric bootstrap-t interval of the ratio.
   *
   * @param alpha how often it may miss, such as 0.05
   * @return empty below {@link #LEAST_PAIRS}
   */
  public Optional<Interval> interval(double alpha) {
    if (chance.length == 0) {
      return Optional.empty();
    }
    // the rank that makes the interval miss 1 exactly where p() is at most alpha
    int exceeding = (int) Math.floor(alpha * (chance.length + 1) + 1e-9);
    double t = exceeding < 1 ? Double.POSITIVE_INFINITY : chance[chance.length - exceeding];
    double reach = standardError == 0 ? 0 : t * standardError;
    return Optional.of(new Interval(Math.exp(mean - reach), Math.exp(mean + reach), 1 - alpha));
  }

  /**
   * Returns how often chance alone, were the true ratio 1, would give a t as great as this one; the
   * observed one counts as one of them (Davison and Hinkley, 1997, section 4.2). 1 below {@link
   * #LEAST_PAIRS}.
   */
  public double p() {
    if (chance.length == 0) {
      return 1;
    }
    double observed = t(Math.abs(mean), standardError);
    int below = lowerBound(chance, observed);
    return (double) (chance.length - below + 1) / (chance.length + 1);
  }

  /** Draws pairs with replacement, and sees how far each resample strays from the pairs' mean. */
  private double[] chance(int resamples, Draw draw) {
    double[] strays = new double[resamples];
    double[] resample = new double[logs.length];
    for (int r = 0; r < resamples; r++) {
      for (int i = 0; i < resample.length; i++) {
        resample[i] = logs[draw.below(logs.length)];
      }
      double resampleMean = mean(resample);
      strays[r] = t(Math.abs(resampleMean - mean), standardError(resample, resampleMean));
    }
    Arrays.sort(strays);
    return strays;
  }

  /** A resample of one value over and over has no width of its own: nothing bounds its t. */
  private static double t(double distance, double standardError) {
    if (standardError == 0) {
      return distance == 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    return distance / standardError;
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

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static double standardError(double[] values, double mean) {
    if (values.length < 2) {
      return 0;
    }
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.length - 1) / values.length);
  }
}
