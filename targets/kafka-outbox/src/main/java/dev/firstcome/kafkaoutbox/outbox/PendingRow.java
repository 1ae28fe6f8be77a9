package dev.firstcome.kafkaoutbox.outbox;

/**
 * A PENDING row, for whoever publishes it anew.
 *
 * @param reserved whether it is the dead-letter consumer's
 */
public record PendingRow(OutboxReference reference, boolean reserved) {}
