package dev.firstcome.core.run;

import java.util.OptionalLong;

/**
 * One line of {@code faults.csv}: something that was broken on purpose.
 *
 * @param invokedNs when, nanoseconds since the Unix epoch
 * @param completedNs when it was over; empty where it never was
 * @param fault what, such as {@code kill}
 * @param component of what
 * @param detail further words; may be empty
 */
public record FaultLine(
    long invokedNs, OptionalLong completedNs, String fault, String component, String detail) {}
