package dev.firstcome.core.latency;

/**
 * One point of a distribution.
 *
 * @param percentile 0 to 100
 * @param ns the value, nanoseconds
 * @param count how many samples the whole distribution has
 */
public record Percentile(double percentile, long ns, long count) {}
