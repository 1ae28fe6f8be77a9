package dev.firstcome.reports.plot;

import dev.firstcome.reports.chart.LineChart.Stroke;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Where things go in a drawing: units, digits, and how designs and lines are told apart. */
final class Places {
  static final double NS_PER_MS = 1e6;
  static final double NS_PER_S = 1e9;
  static final double BYTES_PER_MIB = 0x1p20;
  private static final int COLOURS = 7;
  private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
  private static final List<Stroke> STROKES =
      List.of(Stroke.SOLID, Stroke.DASHED, Stroke.MIXED, Stroke.DOTTED);

  private Places() {}

  /** A drawing shows four digits at most; more would only fill the page. */
  static double rounded(double value) {
    return new BigDecimal(value).round(FOUR_DIGITS).doubleValue();
  }

  static double ms(long ns) {
    return rounded(ns / NS_PER_MS);
  }

  static double seconds(long ns) {
    return ns / NS_PER_S;
  }

  static int colour(int number) {
    return number % COLOURS;
  }

  static Stroke stroke(int number) {
    return STROKES.get(number % STROKES.size());
  }

  /** The lower median of some values. */
  static long median(List<Long> values) {
    List<Long> sorted = new ArrayList<>(values);
    sorted.sort(Long::compare);
    return sorted.get((sorted.size() - 1) / 2);
  }
}
