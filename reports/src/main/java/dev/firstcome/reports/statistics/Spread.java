package dev.firstcome.reports.statistics;

import java.util.Arrays;

/**
 * Where some values lie. The range is given rather than a standard deviation, because there are few
 * values and they need not be normal.
 *
 * @param count how many; at least 1
 * @param median the middle one; of an even number, the mean of the middle two
 * @param least the smallest
 * @param greatest the greatest
 */
public record Spread(int count, double median, double least, double greatest) {

  /**
   * Finds it.
   *
   * @param values one for each trial, in any order
   * @throws IllegalArgumentException if there is none
   */
  public static Spread of(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    return new Spread(n, median, sorted[0], sorted[n - 1]);
  }
}
