package dev.firstcome.core.history;

import java.util.OptionalLong;

/**
 * One whole operation, as a witness shows it. Instants are nanoseconds since the Unix epoch.
 *
 * @param operationId its number in the run
 * @param kind what it asked for
 * @param couponId the coupon
 * @param userId the user
 * @param dueNs when the schedule wanted it sent
 * @param invokedNs when it was sent
 * @param completedNs when the answer came; empty where none did
 * @param outcome what it came to
 */
public record Operation(
    long operationId,
    Kind kind,
    long couponId,
    long userId,
    long dueNs,
    long invokedNs,
    OptionalLong completedNs,
    Outcome outcome) {}
