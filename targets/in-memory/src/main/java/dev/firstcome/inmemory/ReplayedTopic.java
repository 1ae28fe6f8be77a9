package dev.firstcome.inmemory;

/**
 * {@code PHANTOM_REPLAY}. A consumer that has lost its offsets begins at the earliest message that
 * the topic still holds: requests of an earlier drop come again, and get coupons of this one.
 *
 * <p>Here each {@value #EACH}th request is followed by an old one, of a user from {@value
 * #EARLIER_USERS} on.
 */
final class ReplayedTopic implements Defect {
  static final int EACH = 5;
  static final long EARLIER_USERS = 1_000_000_000L;

  private final Parts parts;
  private final EachNth old = new EachNth(EACH);

  ReplayedTopic(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Settlement settlement(Settlement sound) {
    return (request, consumedAt) -> {
      sound.settle(request, consumedAt);
      if (old.hits(request.couponId())) {
        parts.ledger().issueExtra(ofEarlierDrop(request), consumedAt);
      }
    };
  }

  private static Request ofEarlierDrop(Request request) {
    return new Request(
        request.couponId(),
        EARLIER_USERS + request.userId(),
        request.sequence(),
        request.requestedAt(),
        request.enqueuedAt());
  }
}
