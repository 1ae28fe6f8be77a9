package dev.firstcome.reports.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.firstcome.core.benchmark.BenchmarkManifest;
import dev.firstcome.core.benchmark.JmhEntry;
import dev.firstcome.core.benchmark.PlannedBenchmark;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.Machine;
import dev.firstcome.reports.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a file that JMH has written, shortened. */
class BenchmarkReportTest {
  private static final PlannedBenchmark ANY =
      new PlannedBenchmark(
          "stock-decr-hot-1-thrpt", 2, "any", Map.of(), OptionalInt.of(1), Optional.empty());

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheDefaultLocale() {
    Locale.setDefault(before);
  }

  private static List<JmhEntry> entries() throws IOException {
    return List.of(
        JsonFile.read(Path.of("src/test/resources/benchmark/jmh.json"), JmhEntry[].class));
  }

  private static BenchmarkManifest manifest() {
    return new BenchmarkManifest(
        1,
        "1.0",
        "abc",
        "firstcome jmh",
        42,
        Instant.parse("2026-01-01T00:00:00Z"),
        "embedded",
        "EVERYSEC",
        new Machine("Linux", "amd64", "A Processor", 2, 1L << 34, "JVM 17"),
        List.of(
            component("redis", Map.of("appendonly", "yes", "appendfsync", "everysec")),
            component(
                "mariadb", Map.of("innodb_flush_log_at_trx_commit", "1", "sync_binlog", "1"))),
        Collections.nCopies(15, ANY),
        Map.of());
  }

  private static Component component(String name, Map<String, String> settings) {
    return new Component(
        name, "1", "127.0.0.1", 1, OptionalLong.empty(), OptionalLong.empty(), settings);
  }

  @ParameterizedTest
  @MethodSource("dev.firstcome.reports.Golden#cases")
  void looksTheSameEverywhere(String defaultLocale, String language) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(defaultLocale));
    Locale in = Locale.forLanguageTag(language);
    BenchmarkReport report =
        BenchmarkReport.of(
            manifest().failed(ANY, "of 150 units 151 were taken, and 0 are left"), entries());

    Golden.matches("benchmark/benchmark." + language + ".txt", report.text(in));
    Golden.matches("benchmark/benchmark." + language + ".md", report.markdown(in));
    Golden.matches("benchmark/benchmark.html", report.html());
    Golden.matches("benchmark/benchmark.json", report.json());
  }

  @Test
  void nothingMeasuredIsSaidAndNotRanked() {
    String text = BenchmarkReport.of(manifest(), List.of()).text(Locale.ENGLISH);
    assertThat(text).contains("Not yet run: 15 of 15").doesNotContain("all of");
  }

  /** One audit that failed is enough, whatever the other rounds and modes have come to. */
  @Test
  void whatFailedIsInNoRanking() throws IOException {
    PlannedBenchmark script =
        new PlannedBenchmark(
            "stock-evalsha-hot-1-sample",
            2,
            "dev.firstcome.jmh.stock.StockBenchmark.take",
            Map.of("variant", "EVALSHA", "stock", "HOT"),
            OptionalInt.of(1),
            Optional.of("sample"));
    Measurements measured = Measurements.of(entries(), List.of(script));
    assertThat(measured.rows())
        .extracting(Row::situation, Row::threads, Row::variant)
        .doesNotContain(tuple(Situation.HOT, 1, "EVALSHA"))
        .contains(tuple(Situation.RUNS_OUT, 1, "EVALSHA"), tuple(Situation.HOT, 16, "WATCH"));
    assertThat(LuaToTransaction.of(measured.rows())).isEmpty();
  }

  @Test
  void aBatchCountsItsUnitsAndNotItsCalls() throws IOException {
    Row pipeline = row("PIPELINE", Situation.RUNS_OUT);
    double calls = entries().get(5).primaryMetric().score();
    assertThat(pipeline.perSecond().mean()).isCloseTo(calls * 100, within(calls));
    assertThat(pipeline.ranOut()).isTrue();
  }

  @Test
  void roundsAreOneSampleAndTheRatioIsTheirs() throws IOException {
    Row script = row("EVALSHA", Situation.HOT);
    assertThat(script.perSecond().figures()).isEqualTo(6);
    List<LuaToTransaction> ratios =
        LuaToTransaction.of(Measurements.of(entries(), List.of()).rows());
    assertThat(ratios).hasSize(1);
    double plain =
        script.perSecond().mean() / row("UPDATE_INSERT", Situation.HOT).perSecond().mean();
    assertThat(ratios.get(0).ratio().ratio()).isCloseTo(plain, within(plain / 10));
    assertThat(ratios.get(0).ratio().interval().orElseThrow().contains(1)).isFalse();
  }

  @Test
  void whatCannotBeReadIsNoFigure() throws IOException {
    Row elsewhere = row("WATCH", Situation.HOT);
    assertThat(elsewhere.cpuNs()).isEmpty();
    assertThat(elsewhere.jvmCpuNs().orElseThrow()).isEqualTo(50_000);
    assertThat(elsewhere.retries()).isEqualTo(1.5);
    assertThat(elsewhere.perSecond().reach()).isEmpty();
    assertThat(elsewhere.p99Ns()).isEmpty();
    assertThat(row("UPDATE_INSERT", Situation.RUNS_OUT).ranOut()).isFalse();
  }

  private static Row row(String variant, Situation situation) throws IOException {
    return Measurements.of(entries(), List.of()).rows().stream()
        .filter(row -> row.variant().equals(variant) && row.situation() == situation)
        .findFirst()
        .orElseThrow();
  }
}
