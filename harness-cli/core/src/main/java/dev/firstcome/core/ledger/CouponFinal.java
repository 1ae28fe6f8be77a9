package dev.firstcome.core.ledger;

/**
 * One line of {@code coupons.csv}, read after the drain.
 *
 * @param couponId the coupon
 * @param quantity how many there were
 * @param remaining how many the target says are left; negative is evidence
 * @param opensAtNs from when on it may be issued, nanoseconds since the Unix epoch
 * @param expiresAtNs from when on no longer
 */
public record CouponFinal(
    long couponId, long quantity, long remaining, long opensAtNs, long expiresAtNs) {}
