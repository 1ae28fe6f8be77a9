package dev.firstcome.core.history;

import java.io.IOException;

/**
 * Sees to it that every send yields a line: operations that are still open at the end become
 * UNKNOWN ones without {@code completed_ns}. For many threads.
 */
public final class OperationRecorder implements AutoCloseable {
  /** Creates a recorder that owns {@code writer} and numbers operations from 1. */
  public OperationRecorder(HistoryWriter writer) {}

  /**
   * Notes that an operation is being sent.
   *
   * @return a handle for {@link #complete}
   */
  public int begin(Kind kind, long couponId, long userId, long dueNs, long invokedNs) {
    return dev.firstcome.core.NotYet.here();
  }

  /**
   * Notes its end; {@code completedNs} is {@link History#NO_ANSWER} where no answer came.
   *
   * @return false if it was over already: closed meanwhile as UNKNOWN; nothing is written then
   */
  public boolean complete(int handle, long completedNs, Outcome outcome) {
    return dev.firstcome.core.NotYet.here();
  }

  /** Returns how many operations were begun. */
  public long sent() {
    return dev.firstcome.core.NotYet.here();
  }

  /** Returns how many were completed. */
  public long completed() {
    return dev.firstcome.core.NotYet.here();
  }

  /** Writes a line for each open operation and closes the writer. */
  @Override
  public void close() throws IOException {
    dev.firstcome.core.NotYet.here();
  }
}
