package dev.firstcome.contract.ledger;

import java.time.Instant;

/**
 * An issuance about to be written.
 *
 * @param requestedAt arrival at the api
 * @param enqueuedAt Redis {@code TIME} inside the accept script, or the clock just before the
 *     outbox COMMIT
 * @param consumedAt the consumer's poll returned
 */
public record Issuance(
    long couponId, long userId, Instant requestedAt, Instant enqueuedAt, Instant consumedAt) {}
