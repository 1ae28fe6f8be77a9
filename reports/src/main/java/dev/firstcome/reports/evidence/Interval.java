package dev.firstcome.reports.evidence;

/**
 * A paired ratio with its confidence interval, as a duel gives it.
 *
 * @param ratio the other design's figure divided by the base's
 * @param low lower end
 * @param high upper end
 */
public record Interval(double ratio, double low, double high) {

  /** Tells whether it excludes that there is no difference. */
  public boolean decides() {
    return low > 1 || high < 1;
  }
}
