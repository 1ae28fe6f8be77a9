/**
 * Latencies in nanoseconds: {@code latency.hlog} and the quantiles that are printed. Percentiles
 * are never averaged; histograms are merged, or the values themselves sorted.
 */
package dev.firstcome.core.latency;
