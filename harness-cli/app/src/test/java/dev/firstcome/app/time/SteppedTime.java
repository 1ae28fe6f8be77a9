package dev.firstcome.app.time;

import java.time.Duration;

/** Time that passes only where somebody waits, and then at once. */
public final class SteppedTime implements Timekeeper {

  private long nowNs;

  /** Starts at {@code nowNs} nanoseconds since the epoch. */
  public SteppedTime(long nowNs) {
    this.nowNs = nowNs;
  }

  @Override
  public long epochNs() {
    return nowNs;
  }

  @Override
  public long driftNs() {
    return 0;
  }

  @Override
  public void pause(Duration duration) {
    nowNs += duration.toNanos();
  }
}
