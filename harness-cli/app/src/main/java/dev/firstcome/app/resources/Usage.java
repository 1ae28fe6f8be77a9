package dev.firstcome.app.resources;

/**
 * What one component cost within a window.
 *
 * @param cpuNs CPU time, nanoseconds
 * @param peakRssBytes largest resident set seen in a sample, bytes
 * @param readBytes bytes read from storage
 * @param writeBytes bytes written to storage
 */
public record Usage(long cpuNs, long peakRssBytes, long readBytes, long writeBytes) {}
