package dev.firstcome.core.ledger;

/** Why a row is REJECTED or PENDING. */
public enum RowReason {
  /** No reason given. */
  NONE,
  /** Rejected: sold out. */
  SOLD_OUT,
  /** Rejected: asked too late. */
  EXPIRED,
  /** Rejected: asked too early. */
  NOT_OPEN,
  /** Pending: dead-lettered, its unit stays reserved. */
  PARKED;

  /** Tells whether a row of that status can have this reason. */
  public boolean fits(RowStatus status) {
    return switch (status) {
      case ISSUED -> this == NONE;
      case REJECTED -> this != PARKED;
      case PENDING -> this == NONE || this == PARKED;
    };
  }
}
