package dev.firstcome.core.latency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;

/** A whole {@code latency.hlog}: the intervals of each tag merged. */
public final class LatencyLog {
  private static final double[] PERCENTILES = {
    0, 10, 20, 30, 40, 50, 60, 70, 75, 80, 85, 90, 92.5, 95, 97.5, 98, 99, 99.5, 99.75, 99.9, 99.95,
    99.99, 99.999
  };

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

  /** Returns the values of several logs as one: percentiles of trials are never averaged. */
  public static LatencyLog merged(Collection<LatencyLog> logs) {
    LatencyLog merged = new LatencyLog();
    for (LatencyLog log : logs) {
      log.byTag.forEach(
          (tag, values) -> merged.byTag.computeIfAbsent(tag, t -> new Histogram(3)).add(values));
    }
    return merged;
  }

  /**
   * Returns the distribution of a stage from its least value to its greatest; empty without values.
   * A point with fewer than {@link Quantiles#LEAST_BEYOND} values beyond it is left out, the
   * greatest value apart.
   */
  public List<Percentile> percentiles(LatencyTag tag) {
    Histogram values = histogram(tag);
    long count = values.getTotalCount();
    List<Percentile> points = new ArrayList<>();
    if (count == 0) {
      return points;
    }
    for (double percentile : PERCENTILES) {
      if (count * (100 - percentile) / 100 >= Quantiles.LEAST_BEYOND - 1e-6) {
        points.add(new Percentile(percentile, values.getValueAtPercentile(percentile), count));
      }
    }
    points.add(new Percentile(100, values.getMaxValue(), count));
    return points;
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
