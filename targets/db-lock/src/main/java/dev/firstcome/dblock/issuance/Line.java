package dev.firstcome.dblock.issuance;

import dev.firstcome.contract.stage.BacklogProbe;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The requests without an answer yet: those that wait for a coupon's row, and those that hold it.
 */
public final class Line implements BacklogProbe {
  private final AtomicLong unanswered = new AtomicLong();
  private final AtomicLong served = new AtomicLong();

  /** Joins at the end; close what comes back with the answer. */
  Place join() {
    unanswered.incrementAndGet();
    return new Place();
  }

  /** Requests that wait for a coupon's row or hold it. Nobody among them has been accepted yet. */
  @Override
  public long backlog() {
    return unanswered.get();
  }

  /** Of those, the ones that have yet to get hold of the row. */
  @Override
  public long consumerLag() {
    // read in this order it can be too small for a moment, never below what holds
    long holding = served.get();
    return Math.max(0, unanswered.get() - holding);
  }

  /** What cannot be issued is refused while its user waits: there are no dead letters. */
  @Override
  public long dlqDepth() {
    return 0;
  }

  /** One request's. Used by one thread. */
  final class Place implements AutoCloseable {
    private boolean hasRow;

    /** It holds the row now. */
    void served() {
      hasRow = true;
      served.incrementAndGet();
    }

    @Override
    public void close() {
      if (hasRow) {
        served.decrementAndGet();
      }
      unanswered.decrementAndGet();
    }
  }
}
