package dev.firstcome.reports.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A mean, and how far off it may be.
 *
 * @param mean of the figures
 * @param reach half the width of Student's t interval around it; empty for a single figure
 * @param figures how many there are
 */
public record Estimate(double mean, OptionalDouble reach, int figures) {

  /**
   * Estimates.
   *
   * @param figures independent of each other; at least one
   * @param level of the interval, such as 0.95
   * @throws IllegalArgumentException if there is none
   */
  public static Estimate of(List<Double> figures, double level) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("no figure, no mean");
    }
    int n = figures.size();
    double mean = figures.stream().mapToDouble(figure -> figure).sum() / n;
    if (n == 1) {
      return new Estimate(mean, OptionalDouble.empty(), n);
    }
    double error = Math.sqrt(variance(figures, mean) / n);
    return new Estimate(mean, OptionalDouble.of(StudentT.critical(level, n - 1.0) * error), n);
  }

  static double variance(List<Double> figures, double mean) {
    double squares = figures.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
    return squares / (figures.size() - 1);
  }
}
