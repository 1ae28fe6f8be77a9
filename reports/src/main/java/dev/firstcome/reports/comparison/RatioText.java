package dev.firstcome.reports.comparison;

import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.statistics.Interval;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** How ratios are written: {@code 4.12× [3.80, 4.51]}. */
public final class RatioText {
  private static final String TIMES = "×";

  private RatioText() {}

  /** Writes a ratio and, where there is one, its interval. */
  public static String of(OptionalDouble ratio, Optional<Interval> interval) {
    return ratio.isEmpty() ? Unit.NONE : of(ratio.getAsDouble(), TIMES, interval);
  }

  /** Writes the ratio alone. */
  public static String factor(double ratio) {
    return number(ratio) + TIMES;
  }

  /**
   * Writes how many times, as it stands in a sentence.
   *
   * @param times the word or sign after the number
   */
  public static String of(double ratio, String times, Optional<Interval> interval) {
    String bounds =
        interval.map(i -> " [" + number(i.low()) + ", " + number(i.high()) + "]").orElse("");
    return number(ratio) + times + bounds;
  }

  private static String number(double value) {
    if (Double.isInfinite(value)) {
      return "∞";
    }
    String format = value >= 99.95 ? "%.0f" : value >= 9.995 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}
