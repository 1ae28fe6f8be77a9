package dev.firstcome.core.latency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;

/** A whole {@code latency.hlog}: the intervals of each tag merged. */
public final class LatencyLog {
  private static final double[] PERCENTILES = {
    0, 10, 20, 30, 40, 50, 60, 70, 75, 80, 85, 90, 92.5, 95, 97.5, 98, 99, 99.5, 99.75, 99.9, 99.95,
    99.99, 99.999
  };

  private static final int PER_DECADE = 20;
  private static final int DECADES = 9;

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
    List<Percentile> points = new ArrayList<>(points(values, PERCENTILES));
    long count = values.getTotalCount();
    if (count > 0) {
      points.add(new Percentile(100, values.getMaxValue(), count));
    }
    return points;
  }

  /**
   * Returns the distribution of a stage for a drawing whose axis is logarithmic in what lies
   * beyond: {@value #PER_DECADE} points from each share of values beyond to a tenth of it,
   * beginning with the whole. It ends where fewer than {@link Quantiles#LEAST_BEYOND} values lie
   * beyond.
   */
  public List<Percentile> spectrum(LatencyTag tag) {
    return points(
        histogram(tag),
        IntStream.range(0, DECADES * PER_DECADE)
            .mapToDouble(i -> 100 - 100 * Math.pow(10, -(double) i / PER_DECADE))
            .toArray());
  }

  private static List<Percentile> points(Histogram values, double[] percentiles) {
    long count = values.getTotalCount();
    return Arrays.stream(percentiles)
        .filter(percentile -> bears(count, percentile))
        .mapToObj(
            percentile ->
                new Percentile(percentile, values.getValueAtPercentile(percentile), count))
        .toList();
  }

  /** Tells whether enough values lie beyond a percentile. */
  static boolean bears(long count, double percentile) {
    return count * (100 - percentile) / 100 >= Quantiles.LEAST_BEYOND - 1e-6;
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
