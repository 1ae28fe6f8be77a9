package dev.firstcome.inmemory;

import java.time.Instant;

/** How far a request has come. */
sealed interface Progress {

  /** Waits for the worker, or for another attempt. */
  record Queued() implements Progress {}

  /** Waits for a replay. */
  record Parked() implements Progress {}

  /** Done. */
  record Issued(long issuanceId, Instant consumedAt, Instant issuedAt) implements Progress {}
}
