package dev.firstcome.kafkaoutbox.issuance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A figure that several scrapes share. It is read at most once at a time and apart from the scrape,
 * so that a server which does not answer delays no scrape by more than {@value #WAIT_MS} ms.
 */
final class Recent {
  private static final int WAIT_MS = 500;

  private final Supplier<Long> source;
  private final Duration age;
  private final Clock clock;
  private @Nullable CompletableFuture<Long> reading;
  private @Nullable Instant readAt;
  private long value;

  /**
   * @param age for so long a figure is shared
   */
  Recent(Supplier<Long> source, Duration age, Clock clock) {
    this.source = source;
    this.age = age;
    this.clock = clock;
  }

  /**
   * The figure, no older than its age.
   *
   * @throws IllegalStateException it cannot be read, or not in time
   */
  synchronized long get() {
    if (reading == null && readAt != null && clock.instant().isBefore(readAt.plus(age))) {
      return value;
    }
    CompletableFuture<Long> current =
        reading == null ? CompletableFuture.supplyAsync(source) : reading;
    reading = current;
    try {
      value = current.get(WAIT_MS, TimeUnit.MILLISECONDS);
      readAt = clock.instant();
      reading = null;
      return value;
    } catch (ExecutionException e) {
      reading = null;
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw new IllegalStateException("no answer within " + WAIT_MS + " ms", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
