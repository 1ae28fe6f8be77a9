package dev.firstcome.core.latency;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;
import org.HdrHistogram.HistogramLogWriter;

/**
 * Adds stages to a finished {@code latency.hlog}: those that only the ledger tells of, once it has
 * been read. The intervals are the seconds in which the stages ended. Not for use by several
 * threads.
 */
public final class LatencyLogAppender {
  private static final long NS_PER_S = 1_000_000_000L;
  private static final int DIGITS = 3;

  private record Interval(long second, LatencyTag tag) {}

  private final Map<Interval, Histogram> intervals =
      new TreeMap<>(Comparator.comparingLong(Interval::second).thenComparing(Interval::tag));

  /**
   * Records one value; a negative one counts as 0.
   *
   * @param endedAtNs when the stage ended, nanoseconds since the Unix epoch
   */
  public void record(LatencyTag tag, long endedAtNs, long nanoseconds) {
    intervals
        .computeIfAbsent(
            new Interval(Math.floorDiv(endedAtNs, NS_PER_S), tag), i -> new Histogram(DIGITS))
        .recordValue(Math.max(0, nanoseconds));
  }

  /**
   * Appends everything recorded.
   *
   * @throws IOException if the file is not there, or cannot be written
   */
  public void appendTo(Path file) throws IOException {
    long startMs = startMs(file);
    try (OutputStream stream = new FileOutputStream(file.toFile(), true)) {
      PrintStream out = new PrintStream(stream, false, StandardCharsets.UTF_8);
      HistogramLogWriter log = new HistogramLogWriter(out);
      log.setBaseTime(startMs);
      intervals.forEach(
          (interval, histogram) -> {
            histogram.setTag(interval.tag().text());
            histogram.setStartTimeStamp(Math.max(startMs, interval.second() * 1_000));
            histogram.setEndTimeStamp((interval.second() + 1) * 1_000);
            log.outputIntervalHistogram(histogram);
          });
      out.flush();
      if (out.checkError()) { // a PrintStream keeps its failures to itself
        throw new IOException(file + " could not be written");
      }
    }
  }

  private static long startMs(Path file) throws IOException {
    try (HistogramLogReader reader = new HistogramLogReader(Files.newInputStream(file))) {
      if (reader.hasNext()) {
        reader.nextIntervalHistogram(); // the header is only read on the way to the first interval
      }
      return Math.round(reader.getStartTimeSec() * 1_000);
    }
  }
}
