package dev.firstcome.redisstreams.rig;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a state, not for a time. */
public final class Await {
  private static final Duration BETWEEN = Duration.ofMillis(20);

  private Await() {}

  /** Returns when {@code condition} holds; fails when it has not within {@code atMost}. */
  public static void until(String what, Duration atMost, BooleanSupplier condition) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + atMost + ": " + what);
      }
      try {
        Thread.sleep(BETWEEN.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
