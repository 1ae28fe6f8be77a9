package dev.firstcome.reports.benchmark;

import dev.firstcome.core.benchmark.JmhEntry;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The sampled times of calls, all JVMs and iterations merged: percentiles cannot be averaged. */
final class Samples {
  /** Fewer samples beyond a quantile do not bear it. */
  private static final int LEAST_BEYOND = 10;

  private final Map<Double, Long> counts = new TreeMap<>();
  private long total;

  private Samples() {}

  static Samples of(List<JmhEntry> entries) {
    Samples samples = new Samples();
    for (JmhEntry entry : entries) {
      double unit = Units.ns(entry.primaryMetric().scoreUnit());
      entry.primaryMetric().rawDataHistogram().stream()
          .flatMap(List::stream)
          .flatMap(List::stream)
          .forEach(pair -> samples.add(pair.get(0) * unit, pair.get(1).longValue()));
    }
    return samples;
  }

  private void add(double ns, long count) {
    counts.merge(ns, count, Long::sum);
    total += count;
  }

  /** The least time that at least a share {@code q} of the samples does not exceed. */
  OptionalDouble quantileNs(double q) {
    long rank = Math.max(1, (long) Math.ceil(q * total));
    if (total - rank < LEAST_BEYOND) {
      return OptionalDouble.empty();
    }
    long below = 0;
    for (Map.Entry<Double, Long> time : counts.entrySet()) {
      below += time.getValue();
      if (below >= rank) {
        return OptionalDouble.of(time.getKey());
      }
    }
    return OptionalDouble.empty();
  }
}
