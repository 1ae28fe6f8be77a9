package dev.firstcome.app.target;

/**
 * A coupon as the target tells of it over HTTP.
 *
 * @param remaining units not yet issued
 * @param issued durable issuances
 */
public record CouponSeen(long couponId, long quantity, long remaining, long issued) {}
