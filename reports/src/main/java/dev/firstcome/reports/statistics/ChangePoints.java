package dev.firstcome.reports.statistics;

import dev.firstcome.reports.statistics.EnergyDistance.Cut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * E-Divisive: hierarchical cutting by energy distance, each cut tested by permutation (Matteson and
 * James, "A nonparametric approach for multiple change point analysis of multivariate data", J. Am.
 * Statist. Assoc. 109, 2014). Hunter, which became Apache Otava, cuts the same way and then tests
 * with Student's t instead, to be faster (Fleming and others, "Hunter: Using Change Point Detection
 * to Hunt for Performance Regressions", ICPE 2023); here the permutations stay, for a series of
 * runs is short and its scatter is not normal.
 */
public final class ChangePoints {
  /** A level is not known from fewer values. */
  public static final int LEAST_VALUES = 5;

  /** So many figures are looked at that one in twenty would be a false alarm every day. */
  public static final double SIGNIFICANCE = 0.01;

  private static final int PERMUTATIONS = 999;

  private final double[] values;
  private final double significance;
  private final Draw draw;

  /** Cuts made so far, each the end of one stretch and the beginning of the next; ascending. */
  private final List<Integer> borders = new ArrayList<>();

  private ChangePoints(double[] values, double significance, Draw draw) {
    this.values = values;
    this.significance = significance;
    this.draw = draw;
    borders.add(0);
    borders.add(values.length);
  }

  /**
   * Finds the change points of a series.
   *
   * @param values in the order of time; of figures, their logarithms
   * @param significance the greatest p that counts, such as {@link #SIGNIFICANCE}
   * @param draw for the permutations
   * @return in the order of time; none in a series shorter than twice {@link #LEAST_VALUES}
   */
  public static List<ChangePoint> of(double[] values, double significance, Draw draw) {
    return new ChangePoints(values.clone(), significance, draw).find();
  }

  private List<ChangePoint> find() {
    List<ChangePoint> found = new ArrayList<>();
    while (true) {
      Cut cut = best(values);
      if (cut.at() < 0) {
        break;
      }
      double p = p(cut.statistic());
      if (p > significance) {
        break;
      }
      found.add(new ChangePoint(cut.at(), p, cut.statistic()));
      borders.add(cut.at());
      borders.sort(Comparator.naturalOrder());
    }
    found.sort(Comparator.comparingInt(ChangePoint::at));
    return found;
  }

  /** The best cut of any stretch. */
  private Cut best(double[] series) {
    Cut best = new Cut(-1, 0);
    for (int i = 0; i + 1 < borders.size(); i++) {
      Cut cut = EnergyDistance.best(series, borders.get(i), borders.get(i + 1), LEAST_VALUES);
      if (cut.statistic() > best.statistic()) {
        best = cut;
      }
    }
    return best;
  }

  /**
   * How often a shuffle within the stretches, which keeps every earlier cut, gives a cut as good;
   * the observed one counts as one of them. It stops as soon as p can no longer be small enough.
   */
  private double p(double statistic) {
    double[] shuffled = values.clone();
    int asGood = 1;
    for (int r = 0; r < PERMUTATIONS; r++) {
      for (int i = 0; i + 1 < borders.size(); i++) {
        shuffle(shuffled, borders.get(i), borders.get(i + 1));
      }
      asGood += best(shuffled).statistic() >= statistic ? 1 : 0;
      if (asGood > significance * (PERMUTATIONS + 1)) {
        break;
      }
    }
    return (double) asGood / (PERMUTATIONS + 1);
  }

  private void shuffle(double[] series, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      int k = from + draw.below(i - from + 1);
      double held = series[i];
      series[i] = series[k];
      series[k] = held;
    }
  }
}
