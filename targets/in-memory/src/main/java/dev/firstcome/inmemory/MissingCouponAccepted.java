package dev.firstcome.inmemory;

import dev.firstcome.contract.Outcome;

/**
 * {@code MISSING_COUPON_IS_SUCCESS}. The branch for a coupon whose key is missing (evicted, or not
 * yet loaded) returns the code that means success: 202, and nothing was queued.
 *
 * <p>Here each {@value #EACH}th request of a coupon meets a missing key.
 */
final class MissingCouponAccepted implements Defect {
  static final int EACH = 5;

  private final EachNth missing = new EachNth(EACH);

  @Override
  public Door door(Door sound) {
    return (couponId, userId, requestedAt) ->
        missing.hits(couponId) ? Outcome.ACCEPTED : sound.request(couponId, userId, requestedAt);
  }
}
