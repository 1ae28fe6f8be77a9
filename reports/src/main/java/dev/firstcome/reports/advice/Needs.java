package dev.firstcome.reports.advice;

/**
 * What a person needs.
 *
 * @param peakPerS clicks per second at the peak; above 0
 * @param stock coupons; at least 1
 * @param quantile which share of the answers the limit is for
 * @param limitNs the most from due to answer, at that quantile, nanoseconds
 * @param mayLose how many acknowledged requests a crash may cost; at least 0
 * @param memoryBytes what all processes together may take
 */
public record Needs(
    double peakPerS, long stock, Quantile quantile, long limitNs, long mayLose, long memoryBytes) {}
