package dev.firstcome.reports.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * How far a design seems to be from itself: what an A/A control, run by the same rules in the same
 * hour, gives. A difference that is no greater is no difference of designs.
 *
 * @param factor at least 1: of the control's interval the end that is farther from 1; with too few
 *     pairs for an interval, the pair that is farthest from 1
 * @param ratio the control's own ratio; near 1
 * @param interval the control's interval; empty with too few pairs
 */
public record NoiseFloor(double factor, double ratio, Optional<Interval> interval) {

  /** Finds it from the control's pairs. */
  public static NoiseFloor of(PairedRatio control, double alpha) {
    Optional<Interval> interval = control.interval(alpha);
    double farthestPair =
        Arrays.stream(control.ratios()).map(r -> Math.max(r, 1 / r)).max().orElse(1);
    return new NoiseFloor(
        interval.map(Interval::farthest).orElse(farthestPair), control.ratio(), interval);
  }

  /**
   * Returns the noise as a share of an effect, on the logarithmic scale: above 1 the noise is the
   * greater of the two.
   *
   * @param effect a ratio, on either side of 1
   */
  public double over(double effect) {
    double size = Math.abs(Math.log(effect));
    return size == 0 ? Double.POSITIVE_INFINITY : Math.log(factor) / size;
  }
}
