package dev.firstcome.core.sentence;

import dev.firstcome.core.clock.RunClock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How instants and spans of time stand in a sentence, the same in every language. */
public final class TimeText {
  private static final DateTimeFormatter TIME_OF_DAY =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private TimeText() {}

  /** Returns the time of day in UTC with milliseconds, cut off, such as {@code 12:00:00.013}. */
  public static String at(long epochNs) {
    return TIME_OF_DAY.format(RunClock.instant(epochNs));
  }

  /**
   * Returns a span such as {@code 231 ms}: whole nanoseconds, microseconds or milliseconds, or
   * seconds with one decimal from 10 s on; cut off, so that a span never looks longer than it was.
   */
  public static String span(long ns) {
    if (ns < 1_000) {
      return ns + " ns";
    }
    if (ns < 1_000_000) {
      return ns / 1_000 + " µs";
    }
    if (ns < 10_000_000_000L) {
      return ns / 1_000_000 + " ms";
    }
    return ns / 1_000_000_000 + "." + ns / 100_000_000 % 10 + " s";
  }
}
