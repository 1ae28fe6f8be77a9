package dev.firstcome.contract.ledger;

import java.time.Instant;

/**
 * An issuance about to be written.
 *
 * @param requestedAt arrival at the api
 * @param enqueuedAt Redis {@code TIME} inside the accept script, the clock just before the outbox
 *     COMMIT, or, where a lock is the queue, the clock as the wait for it begins
 * @param consumedAt the consumer's poll returned, or the lock was had
 */
public record Issuance(
    long couponId, long userId, Instant requestedAt, Instant enqueuedAt, Instant consumedAt) {}
