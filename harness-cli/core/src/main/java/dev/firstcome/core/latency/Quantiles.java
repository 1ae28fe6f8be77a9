package dev.firstcome.core.latency;

import java.util.OptionalLong;

/**
 * Quantiles in nanoseconds. A quantile with fewer than {@link #LEAST_BEYOND} samples beyond it is
 * empty and prints as {@code –}.
 *
 * @param count how many samples
 * @param p50 the median
 * @param p90 90 %
 * @param p99 99 %
 * @param p999 99.9 %
 * @param max the greatest; empty only without samples
 */
public record Quantiles(
    long count,
    OptionalLong p50,
    OptionalLong p90,
    OptionalLong p99,
    OptionalLong p999,
    OptionalLong max) {
  /** So many samples must lie beyond a quantile (results.md, "Figures"). */
  public static final int LEAST_BEYOND = 10;

  /** No samples. */
  public static final Quantiles NONE = ofSorted(new long[0]);

  /** Reads the quantiles off values in ascending order: exact, by nearest rank. */
  public static Quantiles ofSorted(long[] sorted) {
    int n = sorted.length;
    return new Quantiles(
        n,
        quantile(sorted, 0.5),
        quantile(sorted, 0.9),
        quantile(sorted, 0.99),
        quantile(sorted, 0.999),
        n == 0 ? OptionalLong.empty() : OptionalLong.of(sorted[n - 1]));
  }

  private static OptionalLong quantile(long[] sorted, double q) {
    int n = sorted.length;
    // rounded first: 0.999 * 1000 is 999.0000000000001 or so, and must not become rank 1000
    long rank = Math.max(1, (long) Math.ceil(Math.rint(q * n * 1e6) / 1e6));
    return n - rank < LEAST_BEYOND ? OptionalLong.empty() : OptionalLong.of(sorted[(int) rank - 1]);
  }
}
