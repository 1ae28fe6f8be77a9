package dev.firstcome.kafkaoutbox.outbox;

import java.time.Instant;

/**
 * A row of {@code coupon_outbox} as a consumer holds it, locked.
 *
 * @param reserved whether one unit of {@code coupon.reserved} belongs to it
 * @param requestedAt arrival at the api: by this instant alone is the window judged
 * @param enqueuedAt the clock just before the COMMIT of the row
 */
public record OutboxRow(
    long outboxId,
    long couponId,
    long userId,
    OutboxStatus status,
    boolean reserved,
    Instant requestedAt,
    Instant enqueuedAt) {

  /** Whether the main consumer has yet to decide it. */
  public boolean waiting() {
    return status == OutboxStatus.PENDING && !reserved;
  }

  /** Whether the dead-letter consumer has yet to decide it. */
  public boolean deadLettered() {
    return status == OutboxStatus.PENDING && reserved;
  }
}
