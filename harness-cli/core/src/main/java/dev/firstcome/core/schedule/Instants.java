package dev.firstcome.core.schedule;

import dev.firstcome.core.scenario.Arrival;
import java.util.Arrays;
import java.util.List;

/** Draws the due instants of all phases. */
final class Instants {
  /** A burst's mean life is this part of its length (see {@code Shape.BURST}). */
  private static final double LIVES = 5;

  private Instants() {}

  /** Draws {@code clicks} offsets in nanoseconds, sorted. */
  static long[] draw(List<Arrival> phases, int clicks, SplitMix64 random) {
    int[] counts = share(phases, clicks);
    long[] offsets = new long[clicks];
    int at = 0;
    for (int p = 0; p < counts.length; p++) {
      Arrival phase = phases.get(p);
      long start = phase.atMs() * 1_000_000;
      long length = phase.durationMs() * 1_000_000;
      for (int i = 0; i < counts[p]; i++) {
        offsets[at++] = start + (long) (quantile(phase, random.nextDouble()) * length);
      }
    }
    Arrays.sort(offsets);
    return offsets;
  }

  /** Shares the clicks out among the phases by their expected numbers: largest remainder. */
  private static int[] share(List<Arrival> phases, int clicks) {
    double sum = phases.stream().mapToDouble(Arrival::clicks).sum();
    int[] counts = new int[phases.size()];
    double[] remainders = new double[counts.length];
    int left = clicks;
    for (int p = 0; p < counts.length; p++) {
      double exact = phases.get(p).clicks() / sum * clicks;
      counts[p] = (int) exact;
      remainders[p] = exact - counts[p];
      left -= counts[p];
    }
    for (; left > 0; left--) {
      int largest = 0;
      for (int p = 1; p < counts.length; p++) {
        if (remainders[p] > remainders[largest]) {
          largest = p;
        }
      }
      counts[largest]++;
      remainders[largest]--;
    }
    return counts;
  }

  /** The inverse of the phase's distribution function: where in [0, 1) of its length. */
  private static double quantile(Arrival phase, double u) {
    return switch (phase.shape()) {
      case CONSTANT -> u;
      case RAMP -> rampQuantile(phase.ratePerS(), phase.toRatePerS(), u);
      case BURST -> -StrictMath.log(1 - u * (1 - StrictMath.exp(-LIVES))) / LIVES;
    };
  }

  private static double rampQuantile(double from, double to, double u) {
    if (from == to) {
      return u;
    }
    // density ∝ from + (to - from) x, so x solves a quadratic equation
    double root = Math.sqrt(from * from + (to * to - from * from) * u);
    return (root - from) / (to - from);
  }
}
