package dev.firstcome.core.scenario;

/**
 * Clicks on a coupon of its own, by users of their own, before the measured window.
 *
 * @param durationMs how long; 0 for no warm-up
 * @param ratePerS clicks per second, constant
 * @param pauseMs the pause between the last warm-up click and t = 0, so that nothing leaks into the
 *     measured window
 */
public record WarmUp(long durationMs, double ratePerS, long pauseMs) {
  /** No warm-up at all. */
  public static final WarmUp NONE = new WarmUp(0, 0, 0);

  /** Returns the number of warm-up clicks. */
  public int clicks() {
    return (int) Math.round(ratePerS * durationMs / 1000.0);
  }

  /**
   * Returns the stock of the warm-up coupon: half of the clicks (at least 1), so that both the
   * accepting and the refusing path are warm.
   */
  public long stock() {
    return Math.max(1, clicks() / 2);
  }
}
