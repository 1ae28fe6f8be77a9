package dev.firstcome.core.scenario;

/**
 * One phase of the open arrivals: clicks that come whether or not earlier ones were answered.
 * Phases may overlap; their rates then add up.
 *
 * @param shape how the clicks lie inside the phase
 * @param atMs when the phase begins, in milliseconds after t = 0; at least 0
 * @param durationMs how long it lasts; at least 1
 * @param ratePerS clicks per second, first clicks and duplicate ones together: the rate all along
 *     ({@link Shape#CONSTANT}), at the start ({@link Shape#RAMP}), or the mean ({@link
 *     Shape#BURST}); above 0, but a ramp may start at 0
 * @param toRatePerS the rate at the end of a {@link Shape#RAMP}; equal to {@code ratePerS} for the
 *     other shapes
 */
public record Arrival(Shape shape, long atMs, long durationMs, double ratePerS, double toRatePerS) {

  /** Returns the expected number of clicks of this phase, not rounded. */
  public double clicks() {
    return (ratePerS + toRatePerS) / 2 * durationMs / 1000.0;
  }

  /** Returns when the phase is over, in milliseconds after t = 0. */
  public long endMs() {
    return atMs + durationMs;
  }

  Arrival withRatesTimes(double factor) {
    return new Arrival(shape, atMs, durationMs, ratePerS * factor, toRatePerS * factor);
  }
}
