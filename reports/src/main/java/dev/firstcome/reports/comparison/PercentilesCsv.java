package dev.firstcome.reports.comparison;

import dev.firstcome.core.latency.LatencyLog;
import dev.firstcome.core.latency.LatencyTag;
import dev.firstcome.core.latency.Percentile;
import java.util.Locale;
import java.util.Map;

/**
 * {@code percentiles.csv}: the distribution of each stage, over all trials of a target as one. The
 * trials' histograms are merged; percentiles are never averaged.
 */
public final class PercentilesCsv {
  private static final String HEADER = "target,stage,percentile,value_ns,count\n";

  private PercentilesCsv() {}

  /**
   * Returns the file: UTF-8, {@code \n}; targets in the order given, stages without values left
   * out.
   */
  public static String of(Map<String, LatencyLog> byTarget) {
    StringBuilder csv = new StringBuilder(HEADER);
    byTarget.forEach(
        (target, log) -> {
          for (LatencyTag tag : LatencyTag.values()) {
            for (Percentile point : log.percentiles(tag)) {
              csv.append(
                  String.format(
                      Locale.ROOT,
                      "%s,%s,%s,%d,%d\n",
                      target,
                      tag.text(),
                      point.percentile(),
                      point.ns(),
                      point.count()));
            }
          }
        });
    return csv.toString();
  }
}
