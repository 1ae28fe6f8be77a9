package dev.firstcome.inmemory;

import dev.firstcome.contract.Outcome;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code LOCK_OUT_AFTER_FAILURE}. A failed bulk insert puts the stock back and leaves the users in
 * the set of those who have asked: they have nothing, and whoever asks again is told DUPLICATE.
 *
 * <p>Here the insert of each {@value #EACH}th request fails.
 */
final class LockedOutUsers implements Defect {
  static final int EACH = 5;

  private record Asked(long couponId, long userId) {}

  private final Parts parts;
  private final EachNth failure = new EachNth(EACH);
  private final Set<Asked> lockedOut = ConcurrentHashMap.newKeySet();

  LockedOutUsers(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Admission admission(Admission sound) {
    return (book, userId, requestedAt) -> {
      Outcome outcome = sound.decide(book, userId, requestedAt);
      boolean remembered = lockedOut.contains(new Asked(book.coupon().couponId(), userId));
      return remembered && (outcome == Outcome.ACCEPTED || outcome == Outcome.SOLD_OUT)
          ? Outcome.DUPLICATE
          : outcome;
    };
  }

  @Override
  public Settlement settlement(Settlement sound) {
    return (request, consumedAt) -> {
      if (failure.hits(request.couponId())) {
        lockedOut.add(new Asked(request.couponId(), request.userId()));
        CouponBook book = parts.book(request);
        book.drop(request);
        book.release();
      } else {
        sound.settle(request, consumedAt);
      }
    };
  }
}
