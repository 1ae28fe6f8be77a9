package dev.firstcome.reports.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's step-down correction (Holm, "A simple sequentially rejective multiple test procedure",
 * Scand. J. Statist. 6, 1979): among all that is claimed at once, something is wrong at most once
 * in {@code 1/alpha} experiments, however the figures depend on each other.
 */
public final class Holm {
  private Holm() {}

  /**
   * Returns at which level each figure is to be judged. The smallest p is held against {@code
   * alpha/m}, the next against {@code alpha/(m-1)}, and so on; from the first that fails, all
   * others are held against that one's level, and fail too.
   *
   * @param p one for each figure
   * @param alpha of the whole family, such as 0.05
   * @return the levels, in the order of {@code p}; a figure may be claimed where its p is at most
   *     its level
   */
  public static double[] levels(double[] p, double alpha) {
    int m = p.length;
    int[] ascending =
        IntStream.range(0, m)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(i -> i)
            .toArray();
    double[] levels = new double[m];
    int step = 0;
    for (int rank = 0; rank < m; rank++) {
      double level = alpha / (m - step);
      levels[ascending[rank]] = level;
      if (step == rank && p[ascending[rank]] <= level && step < m - 1) {
        step++;
      }
    }
    return levels;
  }

  /** Returns the p values as they are after the correction, each at most 1. */
  public static double[] adjusted(double[] p) {
    Integer[] ascending = IntStream.range(0, p.length).boxed().toArray(Integer[]::new);
    Arrays.sort(ascending, Comparator.comparingDouble(i -> p[i]));
    double[] adjusted = new double[p.length];
    double greatest = 0;
    for (int rank = 0; rank < p.length; rank++) {
      int i = ascending[rank];
      greatest = Math.max(greatest, Math.min(1, p[i] * (p.length - rank)));
      adjusted[i] = greatest;
    }
    return adjusted;
  }
}
