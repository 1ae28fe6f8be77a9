package dev.firstcome.reports.benchmark;

import dev.firstcome.reports.statistics.Estimate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One way of taking, under one number of threads.
 *
 * @param variant its name, such as {@code EVALSHA}
 * @param perSecond what is counted, a second; over iterations
 * @param iterations the same of each iteration
 * @param jvmCpuNs processor time of the client's JVM for one of what is counted, nanoseconds
 * @param serverCpuNs the same of the server; empty where it is not on this machine
 * @param retries beginnings anew for one of what is counted
 * @param p50Ns median time of a call, nanoseconds; empty where no samples were taken
 * @param p99Ns 99th percentile of it; empty too where fewer than 10 samples lie beyond
 * @param ranOut whether the stock ran out in every iteration
 */
public record Row(
    Situation situation,
    int threads,
    String variant,
    Estimate perSecond,
    List<Double> iterations,
    OptionalDouble jvmCpuNs,
    OptionalDouble serverCpuNs,
    double retries,
    OptionalDouble p50Ns,
    OptionalDouble p99Ns,
    boolean ranOut) {

  /** Copies the list. */
  public Row {
    iterations = List.copyOf(iterations);
  }

  /** The processor time of both sides; empty where the server's is not known. */
  OptionalDouble cpuNs() {
    return jvmCpuNs.isEmpty() || serverCpuNs.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(jvmCpuNs.getAsDouble() + serverCpuNs.getAsDouble());
  }
}
