package dev.firstcome.reports.benchmark;

import dev.firstcome.core.benchmark.JmhEntry;
import dev.firstcome.core.benchmark.JmhEntry.Metric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One iteration of a way of taking.
 *
 * @param perSecond what is counted, a second
 * @param counted how many of it there were, the moments of beginning and ending included
 * @param ranOut whether anybody was turned away
 */
record Iteration(
    double perSecond,
    double counted,
    double jvmCpuNs,
    double serverCpuNs,
    double retries,
    boolean ranOut) {

  static List<Iteration> of(JmhEntry entry, Situation situation) {
    List<Double> scores = entry.primaryMetric().iterations();
    List<Double> calls = counter(entry, "calls", scores.size());
    List<Double> attempts =
        situation == Situation.ACCEPT ? calls : counter(entry, "attempts", scores.size());
    List<Double> taken =
        situation == Situation.ACCEPT ? calls : counter(entry, "taken", scores.size());
    List<Double> jvm = counter(entry, "jvmCpuNs", scores.size());
    List<Double> server = counter(entry, "serverCpuNs", scores.size());
    List<Double> retries = counter(entry, "retries", scores.size());
    List<Iteration> iterations = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      double counted = situation == Situation.RUNS_OUT ? attempts.get(i) : taken.get(i);
      iterations.add(
          new Iteration(
              calls.get(i) == 0 ? 0 : scores.get(i) * counted / calls.get(i),
              counted,
              jvm.get(i),
              server.get(i),
              retries.get(i),
              taken.get(i) < attempts.get(i)));
    }
    return iterations;
  }

  /** A counter of each iteration; zeros where the benchmark has none such. */
  private static List<Double> counter(JmhEntry entry, String name, int iterations) {
    Metric counter = entry.secondaryMetrics().get(name);
    return counter == null ? Collections.nCopies(iterations, 0.0) : counter.iterations();
  }
}
