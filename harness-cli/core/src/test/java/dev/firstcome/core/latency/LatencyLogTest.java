package dev.firstcome.core.latency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.clock.RunClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatencyLogTest {
  private final Locale before = Locale.getDefault();
  @TempDir Path folder;

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "tr"})
  void whatIsWrittenIsReadWhateverTheLocale(String language) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(language));
    Path file = folder.resolve("latency.hlog");
    AtomicLong monotonic = new AtomicLong();
    RunClock clock = RunClock.start(Instant.parse("2026-01-01T00:00:00Z"), monotonic::get);
    try (LatencyLogWriter log = LatencyLogWriter.create(file, clock)) {
      LongStream.rangeClosed(1, 1000).forEach(v -> log.record(LatencyTag.ISSUANCE, v * 1_000_000));
      log.record(LatencyTag.LAG, -5);
    }
    LatencyLog log = LatencyLog.read(file);
    Histogram issuance = log.histogram(LatencyTag.ISSUANCE);
    assertThat(issuance.getTotalCount()).isEqualTo(1000);
    assertThat(issuance.getValueAtPercentile(50)).isBetween(499_000_000L, 501_000_000L);
    assertThat(log.histogram(LatencyTag.LAG).getMaxValue()).isZero();
    assertThat(log.histogram(LatencyTag.COMMIT).getTotalCount()).isZero();
    assertThat(Files.readAllLines(file))
        .anyMatch(line -> line.startsWith("#[StartTime: 1767225600.000 (seconds since epoch)"))
        .anyMatch(line -> line.startsWith("Tag=issuance,0.000,"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void stagesAreAppendedToAFinishedLog(boolean hasIntervals) throws IOException {
    Path file = folder.resolve("latency.hlog");
    RunClock clock = RunClock.start(Instant.parse("2026-01-01T00:00:00Z"), () -> 0);
    try (LatencyLogWriter log = LatencyLogWriter.create(file, clock)) {
      if (hasIntervals) {
        log.record(LatencyTag.LAG, 7);
      }
    }
    LatencyLogAppender appender = new LatencyLogAppender();
    appender.record(LatencyTag.ISSUANCE, clock.nowNs() + 2_500_000_000L, 1_000);
    appender.record(LatencyTag.ISSUANCE, clock.nowNs() + 2_600_000_000L, 3_000);
    appender.record(LatencyTag.QUEUE, clock.nowNs() + 1_500_000_000L, -5);
    appender.appendTo(file);

    LatencyLog read = LatencyLog.read(file);
    assertThat(read.histogram(LatencyTag.ISSUANCE).getTotalCount()).isEqualTo(2);
    assertThat(read.histogram(LatencyTag.ISSUANCE).getMaxValue()).isBetween(3_000L, 3_001L);
    assertThat(read.histogram(LatencyTag.QUEUE).getMaxValue()).isZero();
    assertThat(read.histogram(LatencyTag.LAG).getTotalCount()).isEqualTo(hasIntervals ? 1 : 0);
    assertThat(Files.readAllLines(file))
        .anyMatch(line -> line.startsWith("Tag=queue,1.000,1.000,"))
        .anyMatch(line -> line.startsWith("Tag=issuance,2.000,1.000,"));
  }

  /** One trial fast, one slow: their merged p50 is no mean of the two. */
  @Test
  void logsAreMergedAndPercentilesReadOffTheWhole() throws IOException {
    List<LatencyLog> logs = new ArrayList<>();
    for (long slowness : new long[] {1, 1_000}) {
      Path file = folder.resolve("latency-" + slowness + ".hlog");
      RunClock clock = RunClock.start(Instant.parse("2026-01-01T00:00:00Z"), () -> 0);
      try (LatencyLogWriter log = LatencyLogWriter.create(file, clock)) {
        LongStream.rangeClosed(1, 500)
            .forEach(v -> log.record(LatencyTag.ANSWER_DUE, v * slowness * 1_000));
      }
      logs.add(LatencyLog.read(file));
    }
    LatencyLog merged = LatencyLog.merged(logs);
    List<Percentile> points = merged.percentiles(LatencyTag.ANSWER_DUE);

    assertThat(points).allMatch(point -> point.count() == 1_000);
    assertThat(points).extracting(Percentile::percentile).contains(99.0).doesNotContain(99.5);
    assertThat(points)
        .filteredOn(point -> point.percentile() == 50)
        .singleElement()
        .satisfies(point -> assertThat(point.ns()).isBetween(499_000L, 501_000L));
    assertThat(points.get(points.size() - 1).ns()).isBetween(500_000_000L, 501_000_000L);
    assertThat(merged.percentiles(LatencyTag.LAG)).isEmpty();
    assertThat(logs.get(0).histogram(LatencyTag.ANSWER_DUE).getTotalCount()).isEqualTo(500);
  }

  @Test
  void aQuantileNeedsTenSamplesBeyondIt() {
    long[] values = LongStream.rangeClosed(1, 1000).toArray();
    Quantiles q = Quantiles.ofSorted(values);
    assertThat(q.p50()).hasValue(500);
    assertThat(q.p90()).hasValue(900);
    assertThat(q.p99()).hasValue(990); // exactly ten beyond
    assertThat(q.p999()).isEmpty(); // one beyond
    assertThat(q.max()).hasValue(1000);
    assertThat(Quantiles.ofSorted(LongStream.range(0, 999).toArray()).p99()).isEmpty();
    assertThat(Quantiles.ofSorted(LongStream.rangeClosed(1, 10_000).toArray()).p999())
        .hasValue(9990);
    assertThat(Quantiles.NONE.count()).isZero();
    assertThat(Quantiles.NONE.max()).isEmpty();
  }
}
