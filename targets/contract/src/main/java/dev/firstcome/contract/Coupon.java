package dev.firstcome.contract;

import java.time.Instant;

/**
 * A limited offer. It can be asked for in {@code [opensAt, expiresAt)}: the first instant belongs
 * to the window, the last one does not.
 *
 * @param couponId positive, 64 bits
 * @param name what a person sees; 1 to {@value #NAME_LENGTH_MAX} code points
 * @param quantity units on offer, 1 to {@value #QUANTITY_MAX}
 * @param opensAt first instant at which a request is in time; whole microseconds
 * @param expiresAt first instant at which a request is too late; after {@code opensAt}, whole
 *     microseconds
 */
public record Coupon(
    long couponId, String name, long quantity, Instant opensAt, Instant expiresAt) {

  /** Code points, as MariaDB counts the characters of a {@code VARCHAR}. */
  public static final int NAME_LENGTH_MAX = 100;

  /** A billion: exact in a double, which is the only number that Redis' Lua knows. */
  public static final long QUANTITY_MAX = 1_000_000_000L;

  /** Whether a request that arrived at {@code instant} came before the window. */
  public boolean notYetOpenAt(Instant instant) {
    return instant.isBefore(opensAt);
  }

  /** Whether a request that arrived at {@code instant} came at or after the window's end. */
  public boolean expiredAt(Instant instant) {
    return !instant.isBefore(expiresAt);
  }
}
