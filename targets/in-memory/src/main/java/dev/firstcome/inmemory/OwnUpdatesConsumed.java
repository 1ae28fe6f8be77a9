package dev.firstcome.inmemory;

/**
 * {@code DUPLICATE}. Captures every change of the outbox, its own status updates too: each row that
 * is marked as done comes back as an event, and an insert without a unique key issues it again.
 *
 * <p>Here that happens to each {@value #EACH}th request.
 */
final class OwnUpdatesConsumed implements Defect {
  static final int EACH = 5;

  private final Parts parts;
  private final EachNth update = new EachNth(EACH);

  OwnUpdatesConsumed(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Settlement settlement(Settlement sound) {
    return (request, consumedAt) -> {
      sound.settle(request, consumedAt);
      if (update.hits(request.couponId())) {
        parts.ledger().issueExtra(request, consumedAt);
      }
    };
  }
}
