package dev.firstcome.reports.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A figure at equal steps of time, the mean of several runs. Immutable once it is given away. */
public final class MeanOverTime {
  private record Sum(double total, int values) {
    Sum plus(Sum other) {
      return new Sum(total + other.total, values + other.values);
    }
  }

  /**
   * One point.
   *
   * @param atNs nanoseconds since the start
   * @param mean over the runs that have a value there
   */
  public record Point(long atNs, double mean) {}

  private final long stepNs;
  private final TreeMap<Long, Sum> sums = new TreeMap<>();

  MeanOverTime(long stepNs) {
    this.stepNs = stepNs;
  }

  /** Adds the value of one run at one step. */
  void add(long step, double value) {
    sums.merge(step, new Sum(value, 1), Sum::plus);
  }

  /** Returns both as one. */
  MeanOverTime plus(MeanOverTime other) {
    MeanOverTime both = new MeanOverTime(stepNs);
    sums.forEach((step, sum) -> both.sums.merge(step, sum, Sum::plus));
    other.sums.forEach((step, sum) -> both.sums.merge(step, sum, Sum::plus));
    return both;
  }

  /** Returns this one with its last value standing until another's end. */
  MeanOverTime lasting(MeanOverTime other) {
    MeanOverTime longer = plus(new MeanOverTime(stepNs));
    if (!sums.isEmpty() && !other.sums.isEmpty()) {
      for (long step = sums.lastKey() + 1; step <= other.sums.lastKey(); step++) {
        longer.sums.put(step, sums.lastEntry().getValue());
      }
    }
    return longer;
  }

  /** Returns the points in their order. */
  public List<Point> points() {
    List<Point> points = new ArrayList<>();
    sums.forEach((step, sum) -> points.add(new Point(step * stepNs, sum.total / sum.values)));
    return points;
  }

  /** Returns the greatest mean; 0 without a point. */
  public double greatest() {
    return points().stream().mapToDouble(Point::mean).max().orElse(0);
  }
}
