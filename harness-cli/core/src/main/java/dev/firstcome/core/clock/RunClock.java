package dev.firstcome.core.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * One wall-clock reading and a monotonic clock: nanoseconds since the Unix epoch that never go
 * back. Made at the composition root alone: {@code RunClock.start(InstantSource.system(),
 * System::nanoTime)}.
 */
public final class RunClock implements LongSupplier {
  private static final int READINGS = 20;

  private final long wallClockAtStartNs;
  private final long monotonicAtStartNs;
  private final LongSupplier monotonic;

  private RunClock(long wallClockAtStartNs, long monotonicAtStartNs, LongSupplier monotonic) {
    this.wallClockAtStartNs = wallClockAtStartNs;
    this.monotonicAtStartNs = monotonicAtStartNs;
    this.monotonic = monotonic;
  }

  /** Starts a clock that shows {@code wallClock} now and goes on with {@code monotonic}. */
  public static RunClock start(Instant wallClock, LongSupplier monotonic) {
    return new RunClock(epochNs(wallClock), monotonic.getAsLong(), monotonic);
  }

  /**
   * Starts a clock that shows what {@code wall} shows now. The two clocks cannot be read at one
   * moment, and a first use may load classes in between, or lose the processor: tens of
   * milliseconds were seen. So the wall clock is read several times between two monotonic readings,
   * and the tightest pair counts.
   */
  public static RunClock start(InstantSource wall, LongSupplier monotonic) {
    RunClock best = null;
    long tightestNs = Long.MAX_VALUE;
    for (int i = 0; i < READINGS; i++) {
      long before = monotonic.getAsLong();
      Instant instant = wall.instant();
      long after = monotonic.getAsLong();
      if (after - before < tightestNs) {
        tightestNs = after - before;
        best = new RunClock(epochNs(instant), before + (after - before) / 2, monotonic);
      }
    }
    return best;
  }

  /** Returns the nanoseconds since the Unix epoch. */
  public long nowNs() {
    return atMonotonic(monotonic.getAsLong());
  }

  /** Returns the nanoseconds since the Unix epoch at a reading of the monotonic clock. */
  public long atMonotonic(long monotonicNs) {
    return wallClockAtStartNs + (monotonicNs - monotonicAtStartNs);
  }

  /** Returns the reading of the monotonic clock at an instant of this clock: to wait for it. */
  public long monotonicAt(long epochNs) {
    return monotonicAtStartNs + (epochNs - wallClockAtStartNs);
  }

  /** Returns the wall-clock reading that this clock began with. */
  public long wallClockAtStartNs() {
    return wallClockAtStartNs;
  }

  /** Returns the reading of the monotonic clock that this clock began with. */
  public long monotonicAtStartNs() {
    return monotonicAtStartNs;
  }

  @Override
  public long getAsLong() {
    return nowNs();
  }

  /** Returns an instant as nanoseconds since the Unix epoch (good until the year 2262). */
  public static long epochNs(Instant instant) {
    return Math.addExact(
        Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
  }

  /** Returns nanoseconds since the Unix epoch as an instant. */
  public static Instant instant(long epochNs) {
    return Instant.ofEpochSecond(
        Math.floorDiv(epochNs, 1_000_000_000L), Math.floorMod(epochNs, 1_000_000_000L));
  }
}
