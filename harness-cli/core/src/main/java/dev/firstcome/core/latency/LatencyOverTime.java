package dev.firstcome.core.latency;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/**
 * Latencies by the interval in which they were due, each interval a histogram of its own (three
 * decimal digits). Not for use by several threads.
 */
public final class LatencyOverTime {
  private static final int DIGITS = 3;

  private final long intervalNs;
  private final TreeMap<Long, Histogram> intervals = new TreeMap<>();

  /**
   * Begins without a value.
   *
   * @param intervalNs the length of an interval; at least 1
   * @throws IllegalArgumentException if it is less
   */
  public LatencyOverTime(long intervalNs) {
    if (intervalNs < 1) {
      throw new IllegalArgumentException("an interval of " + intervalNs + " ns");
    }
    this.intervalNs = intervalNs;
  }

  /**
   * One interval.
   *
   * @param fromNs its beginning, nanoseconds since the start
   * @param quantiles of what was due in it; p50, p90, p99 and p99.9 only where enough lies beyond
   */
  public record Interval(long fromNs, Quantiles quantiles) {}

  /**
   * Adds a value; a negative one counts as 0.
   *
   * @param dueNs when it was due, nanoseconds since the start; what was due before is in interval 0
   * @param latencyNs how long it took
   */
  public void record(long dueNs, long latencyNs) {
    histogram(Math.max(0, dueNs) / intervalNs).recordValue(Math.max(0, latencyNs));
  }

  /**
   * Adds everything that another has: percentiles of trials are never averaged.
   *
   * @throws IllegalArgumentException if its intervals have another length
   */
  public void add(LatencyOverTime other) {
    if (other.intervalNs != intervalNs) {
      throw new IllegalArgumentException(
          "intervals of " + other.intervalNs + " ns do not fit those of " + intervalNs + " ns");
    }
    other.intervals.forEach((number, values) -> histogram(number).add(values));
  }

  /** Returns the length of an interval. */
  public long intervalNs() {
    return intervalNs;
  }

  /** Returns the intervals that have values, in their order. */
  public List<Interval> intervals() {
    List<Interval> all = new ArrayList<>();
    intervals.forEach((number, values) -> all.add(new Interval(number * intervalNs, of(values))));
    return all;
  }

  private Histogram histogram(long number) {
    return intervals.computeIfAbsent(number, n -> new Histogram(DIGITS));
  }

  private static Quantiles of(Histogram values) {
    return new Quantiles(
        values.getTotalCount(),
        quantile(values, 50),
        quantile(values, 90),
        quantile(values, 99),
        quantile(values, 99.9),
        OptionalLong.of(values.getMaxValue()));
  }

  private static OptionalLong quantile(Histogram values, double percentile) {
    return LatencyLog.bears(values.getTotalCount(), percentile)
        ? OptionalLong.of(values.getValueAtPercentile(percentile))
        : OptionalLong.empty();
  }
}
