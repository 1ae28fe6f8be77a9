package dev.firstcome.app.time;

import dev.firstcome.core.clock.RunClock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** The machine's own clock. */
public final class SystemTimekeeper implements Timekeeper {

  private final InstantSource wall;
  private final RunClock clock;

  /**
   * Starts now.
   *
   * @param wall the wall clock
   * @param monotonicNs the monotonic clock, nanoseconds
   */
  public SystemTimekeeper(InstantSource wall, LongSupplier monotonicNs) {
    this.wall = wall;
    this.clock = RunClock.start(wall, monotonicNs);
  }

  @Override
  public long epochNs() {
    return clock.nowNs();
  }

  @Override
  public long driftNs() {
    return RunClock.epochNs(wall.instant()) - clock.nowNs();
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    Thread.sleep(duration.toMillis());
  }
}
