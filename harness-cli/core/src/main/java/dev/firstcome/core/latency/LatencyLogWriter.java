package dev.firstcome.core.latency;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogWriter;
import org.HdrHistogram.Recorder;

/**
 * Writes {@code latency.hlog}, an HdrHistogram interval log in nanoseconds with one tag per stage
 * and an interval a second; a stage without values leaves no line. {@link #record} is for many
 * threads, without a lock. Precision: three decimal digits.
 */
public final class LatencyLogWriter implements AutoCloseable {
  private static final long INTERVAL_NS = 1_000_000_000;
  private static final int DIGITS = 3;

  private final LongSupplier epochNs;
  private final PrintStream out;
  private final HistogramLogWriter log;
  private final Map<LatencyTag, Recorder> recorders = new EnumMap<>(LatencyTag.class);
  private final Map<LatencyTag, Histogram> intervals = new EnumMap<>(LatencyTag.class);
  private final Thread thread = new Thread(this::logUntilClosed, "latency-log");
  private final long startMs;
  private long intervalStartMs;
  private volatile boolean closed;

  private LatencyLogWriter(OutputStream stream, LongSupplier epochNs) {
    this.epochNs = epochNs;
    this.out = new PrintStream(stream, false, StandardCharsets.UTF_8);
    this.log = new HistogramLogWriter(out);
    this.startMs = epochNs.getAsLong() / 1_000_000;
    this.intervalStartMs = startMs;
    for (LatencyTag tag : LatencyTag.values()) {
      recorders.put(tag, new Recorder(DIGITS)); // never changed again, so any thread may read it
    }
  }

  /**
   * Creates the file and starts the thread that ends an interval each second.
   *
   * @param epochNs the clock of the run: nanoseconds since the Unix epoch
   */
  public static LatencyLogWriter create(Path file, LongSupplier epochNs) throws IOException {
    LatencyLogWriter writer = new LatencyLogWriter(Files.newOutputStream(file), epochNs);
    writer.log.outputComment("[Firstcome latencies, nanoseconds]");
    writer.log.outputLogFormatVersion();
    writer.log.outputStartTime(writer.startMs);
    writer.log.setBaseTime(writer.startMs);
    writer.log.outputLegend();
    writer.out.flush();
    writer.thread.setDaemon(true);
    writer.thread.start();
    return writer;
  }

  /** Records one value; a negative one counts as 0, and after {@link #close} nothing does. */
  public void record(LatencyTag tag, long nanoseconds) {
    recorders.get(tag).recordValue(Math.max(0, nanoseconds));
  }

  /** Writes the last interval and closes the file. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    LockSupport.unpark(thread);
    endInterval();
    synchronized (log) {
      out.close();
    }
    if (out.checkError()) { // a PrintStream keeps its failures to itself
      throw new IOException("latency.hlog could not be written");
    }
  }

  private void logUntilClosed() {
    long next = epochNs.getAsLong() + INTERVAL_NS;
    while (!closed) {
      long wait = next - epochNs.getAsLong();
      if (wait > 0) {
        LockSupport.parkNanos(this, wait);
      } else {
        endInterval();
        next += INTERVAL_NS;
      }
    }
  }

  private void endInterval() {
    synchronized (log) {
      long nowMs = epochNs.getAsLong() / 1_000_000;
      recorders.forEach(
          (tag, recorder) -> {
            Histogram interval = recorder.getIntervalHistogram(intervals.get(tag));
            intervals.put(tag, interval);
            if (interval.getTotalCount() > 0) {
              interval.setTag(tag.text());
              // the recorder stamped it by the wall clock, which may step
              interval.setStartTimeStamp(intervalStartMs);
              interval.setEndTimeStamp(nowMs);
              log.outputIntervalHistogram(interval);
            }
          });
      intervalStartMs = nowMs;
      out.flush();
    }
  }
}
