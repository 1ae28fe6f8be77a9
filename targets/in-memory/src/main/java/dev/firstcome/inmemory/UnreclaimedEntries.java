package dev.firstcome.inmemory;

/**
 * {@code STRAND_PENDING}. A consumer dies with entries in hand, and nothing ever reclaims what is
 * pending under its name. The service can tell that they are stuck, and shows them as parked; but
 * nobody takes them up again.
 *
 * <p>Here each {@value #EACH}th request is in the hands of the dead one.
 */
final class UnreclaimedEntries implements Defect {
  static final int EACH = 5;

  private final Parts parts;
  private final EachNth died = new EachNth(EACH);

  UnreclaimedEntries(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Settlement settlement(Settlement sound) {
    return (request, consumedAt) -> {
      if (died.hits(request.couponId())) {
        parts.deadLetters().park(request);
        parts.book(request).move(request, new Progress.Parked());
      } else {
        sound.settle(request, consumedAt);
      }
    };
  }
}
