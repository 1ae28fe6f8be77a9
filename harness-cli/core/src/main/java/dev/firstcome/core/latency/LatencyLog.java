package dev.firstcome.core.latency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;

/** A whole {@code latency.hlog}: the intervals of each tag merged. */
public final class LatencyLog {
  private final Map<LatencyTag, Histogram> byTag = new EnumMap<>(LatencyTag.class);

  private LatencyLog() {}

  /** Reads a file; tags that are not ours are passed over. */
  public static LatencyLog read(Path file) throws IOException {
    LatencyLog log = new LatencyLog();
    try (HistogramLogReader reader = new HistogramLogReader(Files.newInputStream(file))) {
      while (reader.hasNext()) {
        EncodableHistogram next = reader.nextIntervalHistogram();
        if (next instanceof Histogram interval) {
          log.add(interval);
        }
      }
    }
    return log;
  }

  /** Returns all values of a stage; empty where none were recorded. */
  public Histogram histogram(LatencyTag tag) {
    return byTag.computeIfAbsent(tag, t -> new Histogram(3)).copy();
  }

  private void add(Histogram interval) {
    for (LatencyTag tag : LatencyTag.values()) {
      if (tag.text().equals(interval.getTag())) {
        byTag.computeIfAbsent(tag, t -> new Histogram(3)).add(interval);
      }
    }
  }
}
