package dev.firstcome.contract;

/** There is no such coupon: 404 {@code UNKNOWN_COUPON}. */
public final class UnknownCouponException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param couponId the id that was asked for
   */
  public UnknownCouponException(long couponId) {
    super("no coupon " + couponId);
  }
}
