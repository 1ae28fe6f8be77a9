package dev.firstcome.app.gate;

import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.gate.GateTrial;
import dev.firstcome.reports.gate.Side;
import dev.firstcome.reports.statistics.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How long the base's answers take in an experiment, in median: of its gates of the same. */
final class BaseMedians {
  private final List<Double> allNs = new ArrayList<>();

  /** The same, since the last delayed gate but those that followed it at once. */
  private final List<Double> recentNs = new ArrayList<>();

  private boolean delayedSince;

  /** Hears of a gate of the same. All its trials count: one that is UNFIT still has a median. */
  void same(List<GateTrial> trials) {
    if (delayedSince) {
      recentNs.clear();
      delayedSince = false;
    }
    for (GateTrial trial : trials) {
      if (trial.side() == Side.BASE) {
        Measure.ANSWER_P50.of(trial.trial().result()).ifPresent(this::add);
      }
    }
  }

  private void add(double ns) {
    allNs.add(ns);
    recentNs.add(ns);
  }

  /** Hears of a gate whose head was delayed. */
  void delayed() {
    delayedSince = true;
  }

  /** The median of all, in nanoseconds; empty before the first. */
  OptionalDouble allNs() {
    return median(allNs);
  }

  /** The median of those just before, in nanoseconds; empty before the first. */
  OptionalDouble recentNs() {
    return median(recentNs);
  }

  private static OptionalDouble median(List<Double> valuesNs) {
    return valuesNs.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Spread.of(valuesNs.stream().mapToDouble(ns -> ns).toArray()).median());
  }
}
