package dev.firstcome.app.doctor;

import java.util.function.LongSupplier;

/**
 * The least step of the monotonic clock that latencies are taken with.
 *
 * @param nanoTime the clock
 */
record ClockProbe(LongSupplier nanoTime) implements Probe {

  private static final int STEPS = 200;

  /** Looks without a step after which a clock is taken to stand still. */
  private static final int PATIENCE = 50_000_000;

  private static final double WARN_ABOVE_NS = 1_000;
  private static final double FAIL_ABOVE_NS = 1_000_000;

  @Override
  public Diagnosis look() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < STEPS && least > 0; i++) {
      least = Math.min(least, step());
    }
    Health health =
        least > FAIL_ABOVE_NS ? Health.FAIL : least > WARN_ABOVE_NS ? Health.WARN : Health.OK;
    return Diagnosis.of("clock", health, "stepNs", least);
  }

  private long step() {
    long before = nanoTime.getAsLong();
    for (int i = 0; i < PATIENCE; i++) {
      long now = nanoTime.getAsLong();
      if (now != before) {
        return now - before;
      }
    }
    return Long.MAX_VALUE;
  }
}
