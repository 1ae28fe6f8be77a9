package dev.firstcome.environment;

/**
 * What a component has cost since it was last started.
 *
 * @param cpuNs user and system time of all its processes, nanoseconds
 * @param memoryBytes what it occupies now, bytes
 * @param readBytes bytes read from storage
 * @param writeBytes bytes written to storage
 */
public record Consumption(long cpuNs, long memoryBytes, long readBytes, long writeBytes) {}
