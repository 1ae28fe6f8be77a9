package dev.firstcome.contract;

/** How far an accepted request has come. */
public enum RequestState {
  /** Queued, or parked (see {@link Reason#PARKED}); it still holds or may still win a unit. */
  PENDING,
  /** The ledger holds the issuance. Final. */
  ISSUED,
  /** It will never be issued, for the {@link Reason} given. Final. */
  REJECTED
}
