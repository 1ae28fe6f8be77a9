/**
 * The three tables of migration {@code V100__outbox.sql}, over plain JDBC.
 *
 * <p>{@link dev.firstcome.kafkaoutbox.outbox.OutboxTable} is written by the door, one committed row
 * per accepted request, and settled by the consumers. It is the authority: an event only says which
 * row to look at. {@link dev.firstcome.kafkaoutbox.outbox.OutboxReading} answers what became of a
 * request. {@link dev.firstcome.kafkaoutbox.outbox.CaptureTable} keeps whether the capture can be
 * trusted, {@link dev.firstcome.kafkaoutbox.outbox.ProbeTable} the rows that prove it.
 *
 * <p>No method opens a transaction. Locks are taken in one order everywhere: the coupon's row, then
 * its outbox rows, then its issuances.
 */
@NullMarked
package dev.firstcome.kafkaoutbox.outbox;

import org.jspecify.annotations.NullMarked;
