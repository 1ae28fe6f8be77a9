package dev.firstcome.app.resources;

/**
 * One line of {@code resources.csv}.
 *
 * @param atNs wall clock, nanoseconds since the epoch
 */
public record ResourceSample(long atNs, String component, Reading reading) {}
