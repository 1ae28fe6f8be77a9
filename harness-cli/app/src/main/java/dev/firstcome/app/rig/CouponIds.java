package dev.firstcome.app.rig;

/**
 * The numbers that a run's coupons bear.
 *
 * @param warmUp the coupon of the warm-up
 * @param first the first measured coupon; the others follow without a gap
 */
record CouponIds(long warmUp, long first) {

  /** On fresh servers always the same, so that with the same seed the whole history is. */
  static final CouponIds ON_FRESH_SERVERS = new CouponIds(1_000, 1_001);

  private static final long NS_PER_SECOND = 1_000_000_000L;

  /** More than a run has coupons, so that those of two seconds never meet. */
  private static final long PER_SECOND = 1_000_000;

  /**
   * Ids above those of all earlier runs, for servers that keep what they have.
   *
   * @param epochNs now
   */
  static CouponIds above(long epochNs) {
    long warmUp = epochNs / NS_PER_SECOND * PER_SECOND;
    return new CouponIds(warmUp, warmUp + 1);
  }
}
