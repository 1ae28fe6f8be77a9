package dev.firstcome.app.target;

import java.time.Instant;

/**
 * A coupon to be put on offer.
 *
 * @param quantity at least 1
 * @param opensAt from when on it can be had
 * @param expiresAt from when on no longer; after {@code opensAt}
 */
public record CouponOffer(
    long couponId, String name, long quantity, Instant opensAt, Instant expiresAt) {}
