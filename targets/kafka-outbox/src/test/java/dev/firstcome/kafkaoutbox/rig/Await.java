package dev.firstcome.kafkaoutbox.rig;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a state, not for a time. */
public final class Await {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration BETWEEN = Duration.ofMillis(20);

  private Await() {}

  /** Returns when {@code condition} holds; fails when it has not within a minute. */
  public static void until(String what, BooleanSupplier condition) {
    until(what, LIMIT, condition);
  }

  static void until(String what, Duration atMost, BooleanSupplier condition) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
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
