package dev.firstcome.reports.statistics;

/**
 * An interval of a ratio.
 *
 * @param low its lower end; 0 where nothing bounds it
 * @param high its upper end; infinite where nothing bounds it
 * @param level its confidence, such as 0.95
 */
public record Interval(double low, double high, double level) {

  /** Tells whether the ratio may be this one. */
  public boolean contains(double ratio) {
    return low <= ratio && ratio <= high;
  }

  /** Tells whether the whole interval lies above a ratio: a gate's "regressed", for a cost. */
  public boolean above(double ratio) {
    return low > ratio;
  }

  /** Tells whether the whole interval lies below a ratio. */
  public boolean below(double ratio) {
    return high < ratio;
  }

  /** Returns the interval of the inverse ratio. */
  public Interval inverse() {
    return new Interval(1 / high, 1 / low, level);
  }

  /**
   * Returns how far from 1 the farther end is, as a ratio of at least 1: {@code [0.8, 1.1]} gives
   * 1.25.
   */
  public double farthest() {
    return Math.max(Math.max(high, 1 / high), Math.max(low, 1 / low));
  }
}
