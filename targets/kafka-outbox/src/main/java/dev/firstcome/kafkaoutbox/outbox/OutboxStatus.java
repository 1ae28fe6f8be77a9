package dev.firstcome.kafkaoutbox.outbox;

/** The column {@code coupon_outbox.status}. */
public enum OutboxStatus {
  /** Waits for the main consumer or, where its unit is reserved, for the dead-letter consumer. */
  PENDING,
  /** Issued, or rejected where the column {@code reason} says why. Final. */
  PROCESSED,
  /** Parked: its unit stays reserved until a replay makes it PENDING again. */
  FAILED
}
