package dev.firstcome.reports.statistics;

import java.util.Arrays;

/** Figures on the logarithmic scale. */
final class Logs {
  private Logs() {}

  /**
   * Returns the logarithms.
   *
   * @throws IllegalArgumentException if a figure is not a finite number above 0
   */
  static double[] of(double[] figures) {
    return Arrays.stream(figures).map(Logs::of).toArray();
  }

  static double of(double figure) {
    if (!(figure > 0) || Double.isInfinite(figure)) {
      throw new IllegalArgumentException("a ratio needs figures above 0, not " + figure);
    }
    return Math.log(figure);
  }

  static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  /** Returns the standard error of the mean; 0 of fewer than two values. */
  static double standardError(double[] values) {
    return standardError(values, mean(values));
  }

  static double standardError(double[] values, double mean) {
    if (values.length < 2) {
      return 0;
    }
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.length - 1) / values.length);
  }
}
