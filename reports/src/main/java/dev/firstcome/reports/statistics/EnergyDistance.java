package dev.firstcome.reports.statistics;

/**
 * How far two stretches of a series are from each other (Székely and Rizzo, 2005), for every place
 * where a stretch could be cut, in quadratic time altogether.
 */
final class EnergyDistance {
  private EnergyDistance() {}

  /**
   * A place to cut.
   *
   * @param at the first index after the cut; -1 where the stretch is too short to be cut
   * @param statistic how far apart the two parts are; at least 0
   */
  record Cut(int at, double statistic) {}

  /**
   * Finds the best cut of {@code values[from, to)}: of all cuts, and of all ends of the part behind
   * it, for what comes later may be different again (Matteson and James, 2014, equation 7, with
   * alpha = 1).
   *
   * @param least how many values each part has at least; 2 or more
   */
  static Cut best(double[] values, int from, int to, int least) {
    Cut best = new Cut(-1, 0);
    if (to - from < 2 * least) {
      return best;
    }
    double within = pairs(values, from, from + least - 1, from); // of the part before the cut
    double[] toLeft = new double[to - from]; // of each value to those before the cut
    double[] toEarlier = new double[to - from]; // of each value to all before itself
    for (int i = 0; i < toLeft.length; i++) {
      toLeft[i] = one(values, from + i, from, from + least - 1);
      toEarlier[i] = one(values, from + i, from, from + i);
    }
    for (int cut = from + least; cut + least <= to; cut++) {
      within += toLeft[cut - 1 - from];
      for (int i = 0; i < toLeft.length; i++) {
        toLeft[i] += Math.abs(values[from + i] - values[cut - 1]);
      }
      Cut candidate = bestEnd(from, cut, to, least, within, toLeft, toEarlier);
      if (candidate.statistic() > best.statistic()) {
        best = candidate;
      }
    }
    return best;
  }

  private static Cut bestEnd(
      int from, int cut, int to, int least, double left, double[] toLeft, double[] toEarlier) {
    double n = cut - from;
    double between = 0;
    double right = 0;
    Cut best = new Cut(cut, 0);
    for (int end = cut + 1; end <= to; end++) {
      between += toLeft[end - 1 - from];
      right += toEarlier[end - 1 - from] - toLeft[end - 1 - from];
      double m = end - cut;
      if (m >= least) {
        double energy =
            2 * between / (n * m) - left / (n * (n - 1) / 2) - right / (m * (m - 1) / 2);
        double statistic = n * m / (n + m) * energy;
        if (statistic > best.statistic()) {
          best = new Cut(cut, statistic);
        }
      }
    }
    return best;
  }

  /** The distances of all pairs within {@code [from, to)}. */
  private static double pairs(double[] values, int from, int to, int first) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += one(values, i, first, i);
    }
    return sum;
  }

  /** The distances of one value to those of {@code [from, to)}. */
  private static double one(double[] values, int i, int from, int to) {
    double sum = 0;
    for (int k = from; k < to; k++) {
      sum += Math.abs(values[i] - values[k]);
    }
    return sum;
  }
}
