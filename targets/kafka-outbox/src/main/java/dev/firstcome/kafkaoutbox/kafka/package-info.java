/**
 * Kafka: names, topics, producer and consumers.
 *
 * <p>An event is a coupon id (key) and an outbox id (value), both plain decimal numbers, on the
 * {@linkplain dev.firstcome.kafkaoutbox.kafka.Topics#outbox() outbox topic} or, word for word the
 * same, on the {@linkplain dev.firstcome.kafkaoutbox.kafka.Topics#deadLetter() dead-letter topic}.
 * Keys choose the partition, so one coupon keeps one order.
 *
 * <p>Offsets are committed after a batch's listener has returned, so after its database
 * transaction. A listener that throws is given the same batch again, after a pause ({@link
 * dev.firstcome.kafkaoutbox.kafka.RetryInPlace}); nothing is ever skipped here.
 *
 * <p>All settings stand, each with its reason, in {@code kafka-outbox.properties}.
 */
@NullMarked
package dev.firstcome.kafkaoutbox.kafka;

import org.jspecify.annotations.NullMarked;
