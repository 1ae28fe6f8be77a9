package dev.firstcome.suite;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Waits for what must come to pass, and looks often. */
public final class Await {
  /** A consumer that was killed may hold its entries until its group notices. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Await() {}

  /** Returns when {@code condition} holds; fails when it has not within a minute. */
  public static void until(String what, BooleanSupplier condition) {
    until(what, LIMIT, condition);
  }

  /** Returns when {@code condition} holds; fails when it has not within {@code atMost}. */
  public static void until(String what, Duration atMost, BooleanSupplier condition) {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        Assertions.fail("not within %d s: %s", atMost.toSeconds(), what);
      }
      pause(20);
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }
}
