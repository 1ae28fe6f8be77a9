package dev.firstcome.core.benchmark;

import java.util.List;
import java.util.Map;

/**
 * One benchmark's result, as JMH 1.37 writes it into its JSON ({@code -rf json}); the members that
 * nothing here needs are left out.
 *
 * @param benchmark class and method
 * @param mode {@code thrpt}, {@code sample}, {@code avgt} or {@code ss}
 * @param threads that called it
 * @param params its parameters; none where it has none
 * @param primaryMetric the score
 * @param secondaryMetrics its counters by name
 */
public record JmhEntry(
    String benchmark,
    String mode,
    int threads,
    Map<String, String> params,
    Metric primaryMetric,
    Map<String, Metric> secondaryMetrics) {

  /**
   * A figure over iterations.
   *
   * @param score of all iterations
   * @param scoreUnit such as {@code ops/s}
   * @param rawData one figure an iteration, by JVM; empty in mode {@code sample}
   * @param rawDataHistogram in mode {@code sample}, pairs of a value and how often it was seen, by
   *     JVM and iteration
   */
  public record Metric(
      double score,
      String scoreUnit,
      List<List<Double>> rawData,
      List<List<List<List<Double>>>> rawDataHistogram) {

    /** Takes what JMH leaves out for empty. */
    public Metric {
      rawData = rawData == null ? List.of() : List.copyOf(rawData);
      rawDataHistogram = rawDataHistogram == null ? List.of() : List.copyOf(rawDataHistogram);
    }

    /** Returns the figure of each iteration, whichever JVM it was in. */
    public List<Double> iterations() {
      return rawData.stream().flatMap(List::stream).toList();
    }
  }

  /** Takes what JMH leaves out for empty. */
  public JmhEntry {
    params = params == null ? Map.of() : Map.copyOf(params);
    secondaryMetrics = secondaryMetrics == null ? Map.of() : Map.copyOf(secondaryMetrics);
  }
}
