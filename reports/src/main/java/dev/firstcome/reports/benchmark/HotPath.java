package dev.firstcome.reports.benchmark;

import dev.firstcome.reports.statistics.Estimate;

/**
 * What one call of something costs that needs no server.
 *
 * @param name class and method without the package, and its parameters
 * @param ns nanoseconds of a call
 */
public record HotPath(String name, Estimate ns) {}
