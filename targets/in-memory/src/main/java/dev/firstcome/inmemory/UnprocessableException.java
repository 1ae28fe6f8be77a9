package dev.firstcome.inmemory;

/** A request cannot be processed, by a fault of its own. */
final class UnprocessableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnprocessableException(Request request) {
    super("user " + request.userId() + " for coupon " + request.couponId());
  }
}
