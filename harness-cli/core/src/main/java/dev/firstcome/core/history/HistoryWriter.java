package dev.firstcome.core.history;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes {@code history.csv} from many threads. {@link #record} copies eight numbers into a ring of
 * the calling thread, without a lock and without allocating; a writer thread turns them into lines
 * and hands those to the operating system at least every 250 ms, so that a kill of the process
 * loses no more than that.
 */
public final class HistoryWriter implements AutoCloseable {
  private HistoryWriter() {}

  /** Creates the file with its header and starts the writer thread. */
  public static HistoryWriter create(Path file) throws IOException {
    return dev.firstcome.core.NotYet.here();
  }

  /**
   * Records one operation. {@code completedNs} is {@link History#NO_ANSWER} where none came.
   *
   * @throws IllegalStateException once closed, or when the file could not be written
   */
  public void record(
      long operationId,
      Kind kind,
      long couponId,
      long userId,
      long dueNs,
      long invokedNs,
      long completedNs,
      Outcome outcome) {
    dev.firstcome.core.NotYet.here();
  }

  /** Returns how many operations were recorded. */
  public long recorded() {
    return dev.firstcome.core.NotYet.here();
  }

  /** Hands everything recorded so far to the operating system. */
  public void flush() throws IOException {
    dev.firstcome.core.NotYet.here();
  }

  @Override
  public void close() throws IOException {
    dev.firstcome.core.NotYet.here();
  }
}
