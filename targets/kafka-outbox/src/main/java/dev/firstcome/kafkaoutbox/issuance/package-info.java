/**
 * The door and the two consumers.
 *
 * <p><b>The door</b> ({@link dev.firstcome.kafkaoutbox.issuance.OutboxDesk}) looks at the coupon
 * without a lock and inserts one outbox row, committed before it answers. It is loose: {@code
 * remaining} falls only when the consumer issues, so it lets in more than there are units, and the
 * consumer turns the rest away. It never refuses too early: a unit that it finds gone was given to
 * somebody whose row came earlier.
 *
 * <p><b>The main consumer</b> ({@link dev.firstcome.kafkaoutbox.issuance.MainLine}) takes a poll's
 * events as one transaction ({@link dev.firstcome.kafkaoutbox.issuance.BatchIssuer}): it locks each
 * coupon and its rows, decides in the order of the events ({@link
 * dev.firstcome.kafkaoutbox.issuance.Allotment}) by the instant at which each request was made,
 * turns PENDING rows into PROCESSED by conditional UPDATEs whose counts must be what was decided,
 * and inserts the issuances. An event is only a reason to look at its row: one that comes twice, or
 * at a consumer that has lost its partition, finds the row PROCESSED.
 *
 * <p><b>Failures</b> ({@link dev.firstcome.kafkaoutbox.issuance.Failure}) that may pass leave the
 * listener, and the whole poll comes again, in place. A batch that fails because of its data is
 * halved until the event that cannot be processed stands alone; in its turn, so in order, one
 * transaction reserves a unit for its row and sends it to the dead-letter topic ({@link
 * dev.firstcome.kafkaoutbox.issuance.DeadLetters}). The event is sent before the COMMIT: a row
 * marked as reserved has its dead letter for sure, and a dead letter whose transaction failed finds
 * the row unreserved and leaves it to the main consumer.
 *
 * <p><b>The dead-letter consumer</b> ({@link dev.firstcome.kafkaoutbox.issuance.DeadLetterLine})
 * tries such rows again with growing pauses; {@link dev.firstcome.kafkaoutbox.issuance.Reissue}
 * frees the unit and takes it in one transaction. After its last attempt the row is FAILED, which
 * its user reads as PENDING/PARKED, and keeps its unit; a replay sends it round once more.
 */
@NullMarked
package dev.firstcome.kafkaoutbox.issuance;

import org.jspecify.annotations.NullMarked;
