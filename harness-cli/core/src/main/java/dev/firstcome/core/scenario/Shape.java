package dev.firstcome.core.scenario;

/** How the clicks of one phase of the arrivals lie in time. */
public enum Shape {
  /** The same rate from the first to the last instant. */
  CONSTANT,
  /** The rate goes in a straight line from {@code ratePerS} to {@code toRatePerS}. */
  RAMP,
  /**
   * A rush: {@code ratePerS} is the mean over the phase, but the density falls exponentially, with
   * a mean life of a fifth of the phase, so that about 63 % of the clicks fall into its first
   * fifth.
   */
  BURST
}
