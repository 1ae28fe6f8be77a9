package dev.firstcome.contract;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a design implements; the web layer calls nothing else. Called from many threads at once.
 *
 * <p>Arguments are checked already: ids are positive, a coupon is within its ranges, instants are
 * whole microseconds. A contract outcome is a return value, never an exception. What else a method
 * throws, the web layer answers as 504 {@code OUTCOME_UNKNOWN} where something may have been
 * changed, and as 503 {@code UNAVAILABLE} for a read.
 */
public interface IssuanceDesk {

  /**
   * Asks for one unit on behalf of one user. Returns only after the backend has answered. Must not
   * retry inside unless a request id lets the retry recognise itself.
   *
   * @param requestedAt when the request arrived: the window is judged by this instant alone
   * @return the outcome, by the precedence of {@link Outcome}
   */
  Outcome request(long couponId, long userId, Instant requestedAt);

  /**
   * Puts a new coupon on offer, with {@code remaining == quantity}.
   *
   * @return false, with nothing changed, where the id is taken
   * @throws UnavailableException refused, and nothing changed
   */
  boolean create(Coupon coupon);

  /**
   * One coupon's state; empty where there is no such coupon.
   *
   * @throws UnavailableException cannot be told now
   */
  Optional<CouponState> coupon(long couponId);

  /**
   * What became of a user's request; empty where none is known (the coupon may be unknown too).
   *
   * @throws UnavailableException cannot be told now
   */
  Optional<RequestRow> status(long couponId, long userId);

  /**
   * A page of every request that the target knows for this coupon. Once drained, walking from the
   * null cursor to the null {@code nextCursor} yields every request exactly once.
   *
   * @param cursor null for the first page, else a page's {@code nextCursor}
   * @param limit 1 to 10,000
   * @throws UnknownCouponException no such coupon
   * @throws InvalidCursorException the cursor is none of this target's
   * @throws UnavailableException cannot be told now
   */
  RequestPage page(long couponId, @Nullable String cursor, int limit);

  /**
   * Hands every parked request back to processing.
   *
   * @return how many were handed back
   * @throws UnavailableException refused, and nothing changed
   */
  long replayDeadLetters();
}
