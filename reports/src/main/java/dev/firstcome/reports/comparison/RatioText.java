package dev.firstcome.reports.comparison;

import dev.firstcome.reports.format.Factor;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.statistics.Interval;
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
    return Factor.of(ratio) + TIMES;
  }

  /**
   * Writes how many times, as it stands in a sentence.
   *
   * @param times the word or sign after the number
   */
  public static String of(double ratio, String times, Optional<Interval> interval) {
    String bounds =
        interval.map(i -> " [" + Factor.of(i.low()) + ", " + Factor.of(i.high()) + "]").orElse("");
    return Factor.of(ratio) + times + bounds;
  }
}
