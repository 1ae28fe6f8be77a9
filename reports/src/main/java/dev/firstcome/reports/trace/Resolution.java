package dev.firstcome.reports.trace;

/** How finely time is divided, so that a drawing has points enough and not too many. */
public final class Resolution {
  private static final long[] SECONDS = {1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1_800};
  private static final long MOST_INTERVALS = 120;
  private static final long NS_PER_S = 1_000_000_000L;

  private Resolution() {}

  /**
   * Returns the length of an interval: the least whole and round number of seconds that divides a
   * storm into 120 intervals or fewer; an hour for a storm of days.
   *
   * @param stormMs how long the storm is
   */
  public static long intervalNs(long stormMs) {
    for (long seconds : SECONDS) {
      if (stormMs <= seconds * 1_000 * MOST_INTERVALS) {
        return seconds * NS_PER_S;
      }
    }
    return 3_600 * NS_PER_S;
  }
}
