package dev.firstcome.inmemory;

import dev.firstcome.contract.Outcome;
import java.time.Instant;

/**
 * The decision at the door. Called with the book's monitor held, so that it may look more than
 * once.
 */
@FunctionalInterface
interface Admission {

  /**
   * Decides; a sound one changes nothing.
   *
   * @return {@link Outcome#ACCEPTED}, or why not
   */
  Outcome decide(CouponBook book, long userId, Instant requestedAt);

  /** As the contract has it, in its order of precedence. */
  static Admission exact() {
    return (book, userId, requestedAt) -> {
      if (book.coupon().notYetOpenAt(requestedAt)) {
        return Outcome.NOT_OPEN;
      }
      if (book.coupon().expiredAt(requestedAt)) {
        return Outcome.EXPIRED;
      }
      if (book.knows(userId)) {
        return Outcome.DUPLICATE;
      }
      return book.free() > 0 ? Outcome.ACCEPTED : Outcome.SOLD_OUT;
    };
  }
}
