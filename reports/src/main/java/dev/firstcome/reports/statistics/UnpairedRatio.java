package dev.firstcome.reports.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The ratio of two geometric means of figures that come in no pairs, with Welch's t interval on the
 * logarithmic scale (Welch, "The generalization of Student's problem when several different
 * population variances are involved", Biometrika 34, 1947).
 *
 * @param ratio of the geometric means
 * @param interval empty where either side has fewer than two figures
 */
public record UnpairedRatio(double ratio, Optional<Interval> interval) {

  /**
   * Compares.
   *
   * @param numerators figures above 0, independent of each other; at least one
   * @param denominators likewise
   * @param level of the interval, such as 0.95
   * @throws IllegalArgumentException if a side has none, or a figure is not a finite one above 0
   */
  public static UnpairedRatio of(List<Double> numerators, List<Double> denominators, double level) {
    List<Double> above = logs(numerators);
    List<Double> below = logs(denominators);
    double aboveMean = mean(above);
    double belowMean = mean(below);
    double log = aboveMean - belowMean;
    if (above.size() < 2 || below.size() < 2) {
      return new UnpairedRatio(Math.exp(log), Optional.empty());
    }
    double a = Estimate.variance(above, aboveMean) / above.size();
    double b = Estimate.variance(below, belowMean) / below.size();
    double reach = 0;
    if (a + b > 0) {
      double freedom =
          (a + b) * (a + b) / (a * a / (above.size() - 1) + b * b / (below.size() - 1));
      reach = StudentT.critical(level, freedom) * Math.sqrt(a + b);
    }
    return new UnpairedRatio(
        Math.exp(log),
        Optional.of(new Interval(Math.exp(log - reach), Math.exp(log + reach), level)));
  }

  private static List<Double> logs(List<Double> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("no figure, no ratio");
    }
    return figures.stream()
        .map(
            figure -> {
              if (!(figure > 0) || Double.isInfinite(figure)) {
                throw new IllegalArgumentException("a ratio needs figures above 0, not " + figure);
              }
              return Math.log(figure);
            })
        .toList();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(value -> value).sum() / values.size();
  }
}
