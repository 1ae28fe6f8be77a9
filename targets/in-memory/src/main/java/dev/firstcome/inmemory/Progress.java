package dev.firstcome.inmemory;

import dev.firstcome.contract.Reason;
import java.time.Instant;

/** How far a request has come. */
sealed interface Progress {

  /** Waits for the worker, or for another attempt. */
  record Queued() implements Progress {}

  /** Waits for a replay. */
  record Parked() implements Progress {}

  /** Turned away by a settlement that decides late; the sound one never does. */
  record Rejected(Reason reason, Instant consumedAt) implements Progress {}

  /** Done. */
  record Issued(long issuanceId, Instant consumedAt, Instant issuedAt) implements Progress {}
}
