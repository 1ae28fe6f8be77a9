package dev.firstcome.reports.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.HistoryReader;
import dev.firstcome.core.latency.LatencyOverTime.Interval;
import dev.firstcome.core.latency.LatencyTag;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.LedgerFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.reports.SampleRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceReaderTest {
  private static final long S = 1_000_000_000L;

  @TempDir private Path folder;

  private Trace read(RunDirectory run) throws IOException {
    return TraceReader.read(run, SampleRuns.redis(), S);
  }

  @Test
  void quantilesOfEachSecondAreThoseOfItsSortedValues() throws IOException {
    RunDirectory run = MadeUpDirectory.write(folder, "redis-streams", 1);
    History history = HistoryReader.read(run.history());

    List<Interval> intervals = read(run).answers().orElseThrow().intervals();

    assertThat(intervals).hasSize(5);
    for (Interval interval : intervals) {
      long[] sorted =
          IntStream.range(0, history.size())
              .filter(
                  i -> (history.dueNs(i) - MadeUpDirectory.START_NS) / S * S == interval.fromNs())
              .mapToLong(i -> history.completedNs(i) - history.dueNs(i))
              .sorted()
              .toArray();
      assertThat(interval.quantiles().count()).isEqualTo(sorted.length);
      near(interval.quantiles().p50(), sorted[(sorted.length + 1) / 2 - 1]);
      near(interval.quantiles().p99(), sorted[(int) Math.ceil(sorted.length * 0.99) - 1]);
      near(interval.quantiles().max(), sorted[sorted.length - 1]);
      assertThat(interval.quantiles().p999()).isEmpty();
    }
  }

  private static void near(OptionalLong found, long exact) {
    assertThat((double) found.orElseThrow()).isCloseTo((double) exact, within(exact / 1_000.0));
  }

  @Test
  void whoWaitsIsEnqueuedAndNotSettled() throws IOException {
    RunDirectory run = MadeUpDirectory.write(folder, "redis-streams", 40);
    Ledger ledger = LedgerFile.read(run.ledger(), coupon -> true);

    List<MeanOverTime.Point> points = read(run).waiting().orElseThrow().points();

    assertThat(points).hasSizeGreaterThan(4);
    for (MeanOverTime.Point point : points) {
      long atNs = MadeUpDirectory.START_NS + point.atNs();
      long waiting =
          IntStream.range(0, ledger.size())
              .mapToObj(ledger::row)
              .filter(row -> row.enqueuedAtNs().orElseThrow() <= atNs)
              .filter(row -> row.issuedAtNs().orElseThrow() > atNs)
              .count();
      assertThat(point.mean()).as("at %d", point.atNs()).isEqualTo((double) waiting);
    }
    assertThat(points.get(points.size() - 1).mean()).isZero();
  }

  @Test
  void aRowThatIsNeverSettledWaitsToTheEnd() throws IOException {
    RunDirectory run = MadeUpDirectory.write(folder, "redis-streams", 1);
    String ledger = Files.readString(run.ledger());
    Files.writeString(
        run.ledger(), ledger + "1,9999,PENDING,,,," + (MadeUpDirectory.START_NS + 1) + ",,\n");

    List<MeanOverTime.Point> points = read(run).waiting().orElseThrow().points();

    assertThat(points.get(points.size() - 1).mean()).isEqualTo(1);
  }

  @Test
  void faultsAndSellOutCountFromTheFirstClick() throws IOException {
    RunDirectory run = MadeUpDirectory.write(folder, "kafka-outbox", 1);

    Trace trace = read(run);

    assertThat(trace.faults())
        .containsExactly(new Fault(2 * S, OptionalLong.of(3_500_000_000L), "kill kafka"));
    assertThat(trace.soldOutNs()).hasSize(1);
    assertThat(trace.soldOutNs().get(0)).isBetween(833_000_000L, 850_000_000L);
  }

  @Test
  void coresAreProcessorTimeOverTime() throws IOException {
    RunDirectory run = MadeUpDirectory.write(folder, "redis-streams", 1);

    Usage service = read(run).usage().get("service");

    assertThat(service.cores().points()).hasSize(7);
    assertThat(service.cores().points())
        .allSatisfy(point -> assertThat(point.mean()).isCloseTo(0.5, within(1e-9)));
    assertThat(service.rssBytes().greatest()).isEqualTo((double) ((200L + 60) << 20));
  }

  @Test
  void whatIsMissingIsEmpty() throws IOException {
    Trace trace = read(new RunDirectory(folder));

    assertThat(trace.latencies()).isEmpty();
    assertThat(trace.answers()).isEmpty();
    assertThat(trace.waiting()).isEmpty();
    assertThat(trace.usage()).isEmpty();
    assertThat(trace.faults()).isEmpty();
  }

  @Test
  void runsOfOneDesignAreOneDistributionAndOneMean() throws IOException {
    Trace quick = read(MadeUpDirectory.write(folder.resolve("a"), "redis-streams", 1));
    Trace slow = read(MadeUpDirectory.write(folder.resolve("b"), "redis-streams", 60));

    Trace both = quick.plus(slow);

    assertThat(both.runs()).isEqualTo(2);
    assertThat(both.latencies().orElseThrow().histogram(LatencyTag.ANSWER_DUE).getTotalCount())
        .isEqualTo(12_000);
    assertThat(both.answers().orElseThrow().intervals().get(0).quantiles().count())
        .isEqualTo(2 * quick.answers().orElseThrow().intervals().get(0).quantiles().count());
    List<MeanOverTime.Point> waiting = both.waiting().orElseThrow().points();
    List<MeanOverTime.Point> longer = slow.waiting().orElseThrow().points();
    assertThat(waiting).hasSameSizeAs(longer);
    // the quick one has long ended, and counts as 0
    assertThat(waiting.get(5).mean()).isEqualTo(longer.get(5).mean() / 2);
  }
}
