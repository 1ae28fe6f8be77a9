package dev.firstcome.contract;

/**
 * A coupon and how far it has been handed out.
 *
 * @param coupon the offer
 * @param remaining units not yet issued; a unit that is only reserved still counts here
 * @param issued durable issuances; {@code remaining + issued == quantity} at every moment that the
 *     database can be read
 */
public record CouponState(Coupon coupon, long remaining, long issued) {}
