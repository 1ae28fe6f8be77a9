package dev.firstcome.core.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RunClockTest {
  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void aSlowFirstReadingDoesNotSetTheClockBack() {
    AtomicLong monotonic = new AtomicLong(500);
    AtomicInteger readings = new AtomicInteger();
    InstantSource wall =
        () -> {
          Instant now = NEW_YEAR.plusNanos(monotonic.get());
          // after the first look at the wall clock 30 ms go by, as when classes are loaded
          monotonic.addAndGet(readings.getAndIncrement() == 0 ? 30_000_000 : 10);
          return now;
        };

    RunClock clock = RunClock.start(wall, monotonic::get);

    long trueNs = RunClock.epochNs(NEW_YEAR) + monotonic.get();
    assertThat(clock.nowNs() - trueNs).isBetween(-10L, 0L);
    monotonic.addAndGet(7_000);
    assertThat(clock.nowNs() - trueNs).isBetween(6_990L, 7_000L);
  }

  @Test
  void monotonicAndEpochInstantsAreTurnedIntoEachOther() {
    AtomicLong monotonic = new AtomicLong(123);
    RunClock clock = RunClock.start(NEW_YEAR, monotonic::get);

    long later = clock.nowNs() + 5_000;
    assertThat(clock.monotonicAt(later)).isEqualTo(123 + 5_000);
    assertThat(clock.atMonotonic(clock.monotonicAt(later))).isEqualTo(later);
    assertThat(RunClock.instant(RunClock.epochNs(NEW_YEAR))).isEqualTo(NEW_YEAR);
  }
}
