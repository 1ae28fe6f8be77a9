package dev.firstcome.contract;

/**
 * What one request for a coupon came to. Where several hold, the one named first wins: {@link
 * #UNKNOWN_COUPON}, {@link #NOT_OPEN}, {@link #EXPIRED}, {@link #DUPLICATE}, {@link #SOLD_OUT}.
 */
public enum Outcome {
  /** Durably queued, as durable as the design is: it will become ISSUED or REJECTED. */
  ACCEPTED,
  /** The user has an earlier accepted request for this coupon, whatever became of it. */
  DUPLICATE,
  /** Every unit is issued or spoken for. */
  SOLD_OUT,
  /** The request arrived at or after {@link Coupon#expiresAt()}. */
  EXPIRED,
  /** The request arrived before {@link Coupon#opensAt()}. */
  NOT_OPEN,
  /** No such coupon. */
  UNKNOWN_COUPON,
  /** Refused before anything was sent on: definitely not queued, may be asked again. */
  UNAVAILABLE,
  /** Sent on and not answered: the backend may have taken it. Only the status can tell. */
  OUTCOME_UNKNOWN
}
