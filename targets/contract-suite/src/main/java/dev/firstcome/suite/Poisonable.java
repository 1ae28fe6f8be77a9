package dev.firstcome.suite;

/**
 * A service in which one user's request can be made unprocessable: accepted at the door as any
 * other, failing by its own fault whenever it is processed. On a real database a trigger on {@code
 * coupon_issuance} that signals for this one user does it.
 */
public interface Poisonable {

  /**
   * From now on, processing the request of this user for this coupon fails. Called before he asks.
   */
  void poison(long couponId, long userId);

  /** From now on it succeeds again. */
  void heal(long couponId, long userId);
}
