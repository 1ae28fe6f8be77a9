package dev.firstcome.inmemory;

import dev.firstcome.contract.Outcome;
import java.time.Clock;
import java.time.Instant;

/** The sound door: decides, reserves a unit and queues, as one step. */
final class ReservingDoor implements Door {
  private final CouponBooks books;
  private final RequestQueue queue;
  private final Admission admission;
  private final Clock clock;

  ReservingDoor(CouponBooks books, RequestQueue queue, Admission admission, Clock clock) {
    this.books = books;
    this.queue = queue;
    this.admission = admission;
    this.clock = clock;
  }

  @Override
  public Outcome request(long couponId, long userId, Instant requestedAt) {
    return books
        .find(couponId)
        .map(book -> request(book, userId, requestedAt))
        .orElse(Outcome.UNKNOWN_COUPON);
  }

  private Outcome request(CouponBook book, long userId, Instant requestedAt) {
    // decided, entered and queued as one step, so that the queue keeps the order of admission
    synchronized (book) {
      Outcome outcome = admission.decide(book, userId, requestedAt);
      if (outcome == Outcome.ACCEPTED) {
        Request request =
            new Request(
                book.coupon().couponId(),
                userId,
                queue.nextSequence(),
                requestedAt,
                clock.instant());
        book.enter(request);
        queue.add(request);
      }
      return outcome;
    }
  }
}
