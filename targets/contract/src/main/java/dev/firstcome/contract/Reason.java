package dev.firstcome.contract;

/** Why a request is not ISSUED: the first three go with REJECTED, the last with PENDING. */
public enum Reason {
  SOLD_OUT,
  EXPIRED,
  NOT_OPEN,
  /** Could not be processed for now; its unit stays reserved until it is replayed and resolved. */
  PARKED
}
