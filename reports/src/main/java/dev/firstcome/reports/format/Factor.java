package dev.firstcome.reports.format;

import java.util.Locale;

/**
 * How a ratio is written, without a unit: three digits or so, and powers of ten where an interval
 * of few and scattered trials reaches beyond what a table can show.
 */
public final class Factor {

  private static final double SMALLEST_PLAIN = 0.005;
  private static final double LARGEST_PLAIN = 9_999.5;

  private Factor() {}

  /**
   * Writes it.
   *
   * @param ratio from 0 to infinity
   */
  public static String of(double ratio) {
    if (Double.isInfinite(ratio)) {
      return "∞";
    }
    return String.format(Locale.ROOT, format(ratio), ratio);
  }

  private static String format(double ratio) {
    if (ratio >= LARGEST_PLAIN || (ratio > 0 && ratio < SMALLEST_PLAIN)) {
      return "%.0e";
    }
    return ratio >= 99.95 ? "%.0f" : ratio >= 9.995 ? "%.1f" : "%.2f";
  }
}
