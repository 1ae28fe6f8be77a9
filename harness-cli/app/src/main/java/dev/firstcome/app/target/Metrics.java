package dev.firstcome.app.target;

import java.util.OptionalDouble;

/** Reads single figures out of Prometheus' text format. */
final class Metrics {

  private Metrics() {}

  /**
   * The sum of all samples of a metric, over its labels; empty where the text has none, or one is
   * not a number.
   */
  static OptionalDouble sum(String exposition, String metric) {
    double sum = 0;
    boolean found = false;
    for (String line : exposition.split("\n", -1)) {
      if (!line.startsWith(metric)) {
        continue;
      }
      int end = metric.length();
      boolean labelled = line.startsWith("{", end);
      if (!labelled && !line.startsWith(" ", end)) {
        continue; // a longer name that begins alike
      }
      // label values may hold spaces and braces, so the value is looked for from the right
      String rest = labelled ? line.substring(line.lastIndexOf('}') + 1) : line.substring(end);
      String value = rest.strip().split(" ", 2)[0]; // a timestamp may follow
      try {
        sum += Double.parseDouble(value);
      } catch (NumberFormatException notANumber) {
        return OptionalDouble.empty();
      }
      found = true;
    }
    return found && !Double.isNaN(sum) ? OptionalDouble.of(sum) : OptionalDouble.empty();
  }
}
