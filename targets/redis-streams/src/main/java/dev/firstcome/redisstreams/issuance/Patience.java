package dev.firstcome.redisstreams.issuance;

import dev.firstcome.redisstreams.ledger.FailureKind;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits out what passes, in place, for as long as it takes. It counts towards nothing. */
final class Patience {
  private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
  private static final Duration FIRST = Duration.ofMillis(20);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private volatile boolean over;

  /** The service stops; the work stays where it is. */
  static final class OverException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OverException(Throwable cause) {
      super("stopping before the database came back", cause);
    }
  }

  /** From now on nothing is waited for. */
  void end() {
    over = true;
  }

  boolean isOver() {
    return over;
  }

  /**
   * Calls {@code action} until it fails by its own fault, or not at all.
   *
   * @param meanwhile after each failure that may pass
   * @throws OverException the service stops
   */
  <T> T insist(Supplier<T> action, Runnable meanwhile) {
    Duration pause = FIRST;
    for (int attempt = 1; ; attempt++) {
      try {
        return action.get();
      } catch (RuntimeException e) {
        if (FailureKind.of(e) == FailureKind.OWN) {
          throw e;
        }
        if (over) {
          throw new OverException(e);
        }
        LOG.warn("attempt {} failed, will pass: {}", attempt, e.toString());
        meanwhile.run();
      }
      pause(pause);
      pause = pause.compareTo(LONGEST.dividedBy(2)) > 0 ? LONGEST : pause.multipliedBy(2);
    }
  }

  /** Sleeps. */
  static void pause(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody interrupts a worker", e);
    }
  }
}
