package dev.firstcome.reports.statistics;

import dev.firstcome.core.schedule.SplitMix64;

/** Seeded chance for tests; a failure names its seed. */
final class Chance implements Draw {
  private final SplitMix64 random;

  Chance(long seed) {
    this.random = new SplitMix64(seed, 77);
  }

  @Override
  public int below(int bound) {
    return (int) random.nextLong(bound);
  }

  /** Returns a standard normal number (Box and Muller). */
  double normal() {
    double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
    return radius * Math.cos(2 * Math.PI * random.nextDouble());
  }

  /** Returns a number with the tails of Laplace's distribution and standard deviation 1. */
  double heavyTailed() {
    double size = -Math.log(1 - random.nextDouble()) / Math.sqrt(2);
    return random.nextDouble() < 0.5 ? size : -size;
  }
}
