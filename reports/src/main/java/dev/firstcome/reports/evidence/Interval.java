package dev.firstcome.reports.evidence;

/**
 * A paired ratio with its confidence interval, as a duel gives it.
 *
 * @param ratio the other design's figure divided by the base's
 * @param low lower end
 * @param high upper end
 * @param claimed whether a difference may be claimed: not where a trial is not VALID or not FIT,
 *     nor within the noise floor, whatever the interval says
 */
public record Interval(double ratio, double low, double high, boolean claimed) {

  /** Tells whether it excludes that there is no difference. */
  public boolean decides() {
    return claimed && (low > 1 || high < 1);
  }

  /** Returns the interval of the inverse ratio. */
  Interval inverse() {
    return new Interval(1 / ratio, 1 / high, 1 / low, claimed);
  }
}
