package dev.firstcome.inmemory;

/** The sound parts that a defect may reach into. */
record Parts(CouponBooks books, RequestQueue queue, DeadLetters deadLetters, Ledger ledger) {

  /** The book of a request that was admitted. */
  CouponBook book(Request request) {
    return books.find(request.couponId()).orElseThrow();
  }
}
