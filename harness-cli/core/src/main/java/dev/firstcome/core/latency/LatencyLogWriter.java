package dev.firstcome.core.latency;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/**
 * Writes {@code latency.hlog}, an HdrHistogram interval log with one tag per stage and an interval
 * a second. {@link #record} is for many threads, without a lock.
 */
public final class LatencyLogWriter implements AutoCloseable {
  private LatencyLogWriter() {}

  /**
   * Creates the file and starts the thread that ends an interval each second.
   *
   * @param epochNs the clock of the run: nanoseconds since the Unix epoch
   */
  public static LatencyLogWriter create(Path file, LongSupplier epochNs) throws IOException {
    return dev.firstcome.core.NotYet.here();
  }

  /** Records one value; a negative one counts as 0. */
  public void record(LatencyTag tag, long nanoseconds) {
    dev.firstcome.core.NotYet.here();
  }

  @Override
  public void close() throws IOException {
    dev.firstcome.core.NotYet.here();
  }
}
