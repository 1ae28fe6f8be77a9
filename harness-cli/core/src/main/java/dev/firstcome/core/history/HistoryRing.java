package dev.firstcome.core.history;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A ring of operations with one producer, the thread that it belongs to, and one consumer at a
 * time. All memory is taken when it is made.
 */
final class HistoryRing {
  private static final int SLOTS = 4096; // a power of two
  private static final int LONGS = 6;

  private final long[] longs = new long[SLOTS * LONGS];
  private final Kind[] kinds = new Kind[SLOTS];
  private final Outcome[] outcomes = new Outcome[SLOTS];
  private final AtomicLong written = new AtomicLong();
  private final AtomicLong read = new AtomicLong();

  /** Returns false, and takes nothing, when the ring is full. */
  boolean offer(
      long operationId,
      Kind kind,
      long couponId,
      long userId,
      long dueNs,
      long invokedNs,
      long completedNs,
      Outcome outcome) {
    long at = written.getPlain();
    if (at - read.getAcquire() == SLOTS) {
      return false;
    }
    int slot = (int) (at & (SLOTS - 1));
    int i = slot * LONGS;
    longs[i] = operationId;
    longs[i + 1] = couponId;
    longs[i + 2] = userId;
    longs[i + 3] = dueNs;
    longs[i + 4] = invokedNs;
    longs[i + 5] = completedNs;
    kinds[slot] = kind;
    outcomes[slot] = outcome;
    // The release makes the cells above visible to whoever acquires this count.
    written.setRelease(at + 1);
    return true;
  }

  /** Moves everything that is there into the encoder. */
  void drainTo(HistoryEncoder encoder) throws IOException {
    long end = written.getAcquire();
    for (long at = read.getPlain(); at < end; at++) {
      int slot = (int) (at & (SLOTS - 1));
      int i = slot * LONGS;
      encoder.line(
          longs[i],
          kinds[slot],
          longs[i + 1],
          longs[i + 2],
          longs[i + 3],
          longs[i + 4],
          longs[i + 5],
          outcomes[slot]);
      read.setRelease(at + 1);
    }
  }

  long recorded() {
    return written.getAcquire();
  }
}
