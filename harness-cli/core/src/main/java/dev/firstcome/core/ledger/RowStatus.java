package dev.firstcome.core.ledger;

/** What became of a request, after the drain. */
public enum RowStatus {
  /** The user has the coupon. */
  ISSUED,
  /** The user was turned away after the acceptance. */
  REJECTED,
  /** Not decided. */
  PENDING
}
