package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.kafkaoutbox.outbox.OutboxReference;

/**
 * An event's row is not there. Reading it with a lock waits for a COMMIT under way, so this is
 * either a database whose locks work otherwise, and the row will come, or an event that nobody's
 * request caused.
 */
final class MissingRowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingRowException(OutboxReference reference) {
    super("no such row: " + reference);
  }
}
