package dev.firstcome.app.time;

import java.time.Duration;

/** The clock that a run needs, and a way to wait on it. */
public interface Timekeeper {

  /**
   * Nanoseconds since the Unix epoch: one wall-clock reading at the start and a monotonic clock
   * from there on, so it never goes back (results.md, "history.csv").
   */
  long epochNs();

  /**
   * How far the machine's wall clock has moved away from {@link #epochNs()} since the start, by
   * slewing or by steps; negative where it fell behind. Nanoseconds.
   */
  long driftNs();

  /**
   * Waits.
   *
   * @param duration zero or more
   */
  void pause(Duration duration) throws InterruptedException;

  /** Time since {@code beganNs}, an earlier {@link #epochNs()}. */
  default Duration since(long beganNs) {
    return Duration.ofNanos(epochNs() - beganNs);
  }
}
