package dev.firstcome.reports.trace;

import java.util.OptionalLong;

/**
 * Something that was broken on purpose.
 *
 * @param fromNs when, nanoseconds since the start
 * @param toNs when it was over; empty where it never was
 * @param what fault and component
 */
public record Fault(long fromNs, OptionalLong toNs, String what) {}
