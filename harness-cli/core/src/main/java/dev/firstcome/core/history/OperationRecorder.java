package dev.firstcome.core.history;

import java.io.IOException;
import java.util.Arrays;

/**
 * Sees to it that every send yields a line: operations that are still open at the end become
 * UNKNOWN ones without {@code completed_ns}. For many threads; each call holds a lock for some tens
 * of nanoseconds.
 */
public final class OperationRecorder implements AutoCloseable {
  private static final int SLOT_BITS = 20;
  private static final int MOST_OPEN = 1 << SLOT_BITS;
  private static final int GENERATIONS = 1 << (31 - SLOT_BITS);

  private final HistoryWriter writer;
  private boolean closed;
  private long sent;
  private long completed;

  // Open operations, by slot; operation_id 0 marks a free one.
  private int slots;
  private long[] operationIds = new long[1024];
  private Kind[] kinds = new Kind[1024];
  private long[] couponIds = new long[1024];
  private long[] userIds = new long[1024];
  private long[] dueNs = new long[1024];
  private long[] invokedNs = new long[1024];
  private int[] generations = new int[1024];
  private int[] free = new int[1024];
  private int freeSlots;

  /** Creates a recorder that owns {@code writer} and numbers operations from 1. */
  public OperationRecorder(HistoryWriter writer) {
    this.writer = writer;
  }

  /**
   * Notes that an operation is being sent.
   *
   * @return a handle for {@link #complete}
   * @throws IllegalStateException once closed, or with over a million operations open: then it must
   *     not be sent
   */
  public synchronized int begin(Kind kind, long couponId, long userId, long due, long invoked) {
    if (closed) {
      throw new IllegalStateException("the history is closed");
    }
    int slot = freeSlots > 0 ? free[--freeSlots] : newSlot();
    operationIds[slot] = ++sent;
    kinds[slot] = kind;
    couponIds[slot] = couponId;
    userIds[slot] = userId;
    dueNs[slot] = due;
    invokedNs[slot] = invoked;
    return generations[slot] << SLOT_BITS | slot;
  }

  /**
   * Notes its end; {@code completedNs} is {@link History#NO_ANSWER} where no answer came.
   *
   * @return false if it was over already: ended twice, or closed meanwhile as UNKNOWN; nothing is
   *     written then
   */
  public synchronized boolean complete(int handle, long completedNs, Outcome outcome) {
    int slot = handle & (MOST_OPEN - 1);
    if (slot >= slots || operationIds[slot] == 0 || generations[slot] != handle >>> SLOT_BITS) {
      return false;
    }
    write(slot, completedNs, outcome);
    completed++;
    // A new generation, so that a second end of this operation is not taken for the slot's next.
    generations[slot] = (generations[slot] + 1) % GENERATIONS;
    free[freeSlots++] = slot;
    return true;
  }

  /** Returns how many operations were begun. */
  public synchronized long sent() {
    return sent;
  }

  /** Returns how many were completed, those apart that {@link #close} found open. */
  public synchronized long completed() {
    return completed;
  }

  /** Writes a line for each open operation and closes the writer. */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    for (int slot = 0; slot < slots; slot++) {
      if (operationIds[slot] != 0) {
        write(slot, History.NO_ANSWER, Outcome.UNKNOWN);
      }
    }
    writer.close();
  }

  private void write(int slot, long completedNs, Outcome outcome) {
    writer.record(
        operationIds[slot],
        kinds[slot],
        couponIds[slot],
        userIds[slot],
        dueNs[slot],
        invokedNs[slot],
        completedNs,
        outcome);
    operationIds[slot] = 0;
  }

  private int newSlot() {
    if (slots == MOST_OPEN) {
      throw new IllegalStateException(MOST_OPEN + " operations are open");
    }
    if (slots == operationIds.length) {
      int capacity = slots * 2;
      operationIds = Arrays.copyOf(operationIds, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      couponIds = Arrays.copyOf(couponIds, capacity);
      userIds = Arrays.copyOf(userIds, capacity);
      dueNs = Arrays.copyOf(dueNs, capacity);
      invokedNs = Arrays.copyOf(invokedNs, capacity);
      generations = Arrays.copyOf(generations, capacity);
      free = Arrays.copyOf(free, capacity);
    }
    return slots++;
  }
}
