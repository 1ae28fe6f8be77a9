package dev.firstcome.app.resources;

/**
 * What the operating system has counted for one process since it started.
 *
 * @param cpuNs user and system time, nanoseconds (Linux counts in steps of 10 ms)
 * @param rssBytes resident set size now, bytes
 * @param readBytes bytes that really came from storage
 * @param writeBytes bytes that really went to storage
 */
public record Reading(long cpuNs, long rssBytes, long readBytes, long writeBytes) {}
