/**
 * First come, first served, through a transactional outbox and Kafka.
 *
 * <pre>
 *   door --INSERT, COMMIT--> coupon_outbox --binlog--> Debezium --> topic, keyed by coupon
 *                                                                     |
 *   coupon_issuance, coupon.remaining &lt;--one transaction-- consumer &lt;--+--> dead letters
 * </pre>
 *
 * <p>{@code outbox} is the tables, {@code kafka} and {@code connect} the servers, {@code capture}
 * the promise that what is in the table comes out of the topic, {@code issuance} the door and the
 * consumers, {@code service} the composition root. Imports point one way: issuance to capture,
 * capture to connect, kafka and outbox.
 */
@NullMarked
package dev.firstcome.kafkaoutbox;

import org.jspecify.annotations.NullMarked;
