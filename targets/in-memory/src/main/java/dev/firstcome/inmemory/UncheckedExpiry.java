package dev.firstcome.inmemory;

/**
 * {@code IGNORE_EXPIRY}. The door asks about the stock and the user, and never about the end of the
 * window: the coupon is given out as long as there is any.
 */
final class UncheckedExpiry implements Defect {
  @Override
  public Admission admission(Admission sound) {
    return (book, userId, requestedAt) ->
        // the window is never empty, so its first instant is never too late
        sound.decide(
            book,
            userId,
            book.coupon().expiredAt(requestedAt) ? book.coupon().opensAt() : requestedAt);
  }
}
