package dev.firstcome.inmemory;

import dev.firstcome.contract.Outcome;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code OVERISSUE}. Check, then act: the stock is read and taken in two steps, and whoever comes
 * in between sees the same stock. Published doors without one atomic script do this under load.
 *
 * <p>Here each look at the stock serves {@value #LOOK_SERVES} requests, so the last look before the
 * end lets in more than it saw. A quantity that is no multiple of it is exceeded.
 */
final class StaleStock implements Defect {
  static final int LOOK_SERVES = 7;

  private static final class Look {
    long free;
    int serves;
  }

  private final Map<Long, Look> looks = new HashMap<>();

  @Override
  public Admission admission(Admission sound) {
    return (book, userId, requestedAt) -> {
      Outcome outcome = sound.decide(book, userId, requestedAt);
      return switch (outcome) {
        case ACCEPTED, SOLD_OUT -> seenFree(book) > 0 ? Outcome.ACCEPTED : Outcome.SOLD_OUT;
        default -> outcome;
      };
    };
  }

  private synchronized long seenFree(CouponBook book) {
    Look look = looks.computeIfAbsent(book.coupon().couponId(), id -> new Look());
    if (look.serves == 0) {
      look.free = book.free();
      look.serves = LOOK_SERVES;
    }
    look.serves--;
    return look.free;
  }
}
