package dev.firstcome.core.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/**
 * Writes {@code history.csv} from many threads. {@link #record} copies eight values into a ring of
 * the calling thread, without a lock and without allocating; a writer thread turns them into lines
 * and hands those to the operating system about every 100 ms, whole lines only, so that a kill of
 * the process loses no more than that. Where a ring is full, its thread does the writer's work
 * itself rather than lose a line.
 */
public final class HistoryWriter implements AutoCloseable {
  private static final long DRAIN_EVERY_NS = 100_000_000;

  private final OutputStream out;
  private final HistoryEncoder encoder;
  private final List<HistoryRing> rings = new CopyOnWriteArrayList<>();
  private final ThreadLocal<HistoryRing> ring = ThreadLocal.withInitial(this::newRing);
  private final Thread thread = new Thread(this::drainUntilClosed, "history-writer");
  private volatile boolean closed;
  private volatile IOException failure;

  private HistoryWriter(OutputStream out) {
    this.out = out;
    this.encoder = new HistoryEncoder(out);
  }

  /** Creates the file with its header and starts the writer thread. */
  public static HistoryWriter create(Path file) throws IOException {
    HistoryWriter writer = new HistoryWriter(Files.newOutputStream(file));
    writer.flush();
    writer.thread.setDaemon(true);
    writer.thread.start();
    return writer;
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
    if (closed || failure != null) {
      throw new IllegalStateException("the history cannot be written", failure);
    }
    HistoryRing mine = ring.get();
    while (!mine.offer(
        operationId, kind, couponId, userId, dueNs, invokedNs, completedNs, outcome)) {
      try {
        flush();
      } catch (IOException e) {
        throw new IllegalStateException("the history cannot be written", e);
      }
    }
  }

  /** Returns how many operations were recorded. */
  public long recorded() {
    return rings.stream().mapToLong(HistoryRing::recorded).sum();
  }

  /** Hands everything recorded so far to the operating system. */
  public void flush() throws IOException {
    // The lock makes the caller the rings' one consumer.
    synchronized (encoder) {
      try {
        for (HistoryRing each : rings) {
          each.drainTo(encoder);
        }
        encoder.flush();
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }

  /**
   * Writes what is left and closes the file. A thread that records at the same time may find its
   * operation lost: stop them first.
   */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    LockSupport.unpark(thread);
    try (out) {
      flush();
    }
  }

  private void drainUntilClosed() {
    while (!closed && failure == null) {
      LockSupport.parkNanos(this, DRAIN_EVERY_NS);
      try {
        flush();
      } catch (IOException e) {
        return; // kept in failure, which the next record() reports
      }
    }
  }

  private HistoryRing newRing() {
    HistoryRing made = new HistoryRing();
    rings.add(made);
    return made;
  }
}
