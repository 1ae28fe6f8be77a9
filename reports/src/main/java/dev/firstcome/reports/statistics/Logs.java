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

  /**
   * Returns the logarithms of the pairs' ratios.
   *
   * @throws IllegalArgumentException if there is no pair, their numbers differ, or a figure is not
   *     a finite number above 0
   */
  static double[] ofRatios(double[] numerators, double[] denominators) {
    if (numerators.length == 0 || numerators.length != denominators.length) {
      throw new IllegalArgumentException(
          numerators.length + " figures cannot be paired with " + denominators.length);
    }
    double[] logs = new double[numerators.length];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = of(numerators[i]) - of(denominators[i]);
    }
    return logs;
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
