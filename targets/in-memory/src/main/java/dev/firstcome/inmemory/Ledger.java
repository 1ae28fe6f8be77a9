package dev.firstcome.inmemory;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** The exact settlement: the door has reserved the unit, so issuing never refuses. */
final class Ledger implements Settlement {
  private final CouponBooks books;
  private final Clock clock;
  private final AtomicLong issuanceId = new AtomicLong();

  Ledger(CouponBooks books, Clock clock) {
    this.books = books;
    this.clock = clock;
  }

  @Override
  public void settle(Request request, Instant consumedAt) {
    CouponBook book = books.find(request.couponId()).orElseThrow();
    book.issue(request, issuanceId.incrementAndGet(), consumedAt, clock.instant());
  }

  /** Issues without a reservation, beside whatever row the user has. Only a defect does so. */
  void issueExtra(Request request, Instant consumedAt) {
    CouponBook book = books.find(request.couponId()).orElseThrow();
    book.issueExtra(
        request, new Progress.Issued(issuanceId.incrementAndGet(), consumedAt, clock.instant()));
  }
}
