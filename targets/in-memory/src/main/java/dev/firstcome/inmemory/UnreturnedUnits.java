package dev.firstcome.inmemory;

import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.UnavailableException;

/**
 * {@code LEAK_STOCK_ON_FAILURE}. Takes a unit from the stock, fails at the next step (the insert,
 * the queue), answers 503 and does not put the unit back: the coupon sells out early.
 *
 * <p>Here each {@value #EACH}th admission fails.
 */
final class UnreturnedUnits implements Defect {
  static final int EACH = 5;

  private final EachNth failure = new EachNth(EACH);

  @Override
  public Admission admission(Admission sound) {
    return (book, userId, requestedAt) -> {
      Outcome outcome = sound.decide(book, userId, requestedAt);
      if (outcome == Outcome.ACCEPTED && failure.hits(book.coupon().couponId())) {
        book.leak();
        throw new UnavailableException("the request could not be queued");
      }
      return outcome;
    };
  }
}
