package dev.firstcome.kafkaoutbox.outbox;

/**
 * All that an event carries: which row to look at, and the coupon by which events are keyed and so
 * kept in one order.
 *
 * @param couponId positive
 * @param outboxId positive
 */
public record OutboxReference(long couponId, long outboxId) {}
