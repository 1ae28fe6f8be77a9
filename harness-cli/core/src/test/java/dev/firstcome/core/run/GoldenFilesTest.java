package dev.firstcome.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.core.checker.CheckOptions;
import dev.firstcome.core.checker.Checker;
import dev.firstcome.core.checker.Judgement;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.csv.MalformedFileException;
import dev.firstcome.core.fitness.Facts;
import dev.firstcome.core.fitness.Fitness;
import dev.firstcome.core.fitness.FitnessJudge;
import dev.firstcome.core.fitness.Lag;
import dev.firstcome.core.history.History;
import dev.firstcome.core.history.HistoryReader;
import dev.firstcome.core.history.HistoryWriter;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.CouponsFile;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.LedgerFile;
import dev.firstcome.core.scenario.ScenarioFiles;
import dev.firstcome.core.storm.StormPlan;
import dev.firstcome.core.storm.StormSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every file of a run directory that core writes, byte by byte, under several default locales.
 * These fixtures stay for ever: a change of layout gets a new schemaVersion and new ones.
 */
class GoldenFilesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private final Locale before = Locale.getDefault();
  @TempDir Path folder;

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "ko-KR", "tr-TR", "ar-EG-u-nu-arab"})
  void everyFormatIsGoldenInEveryLocale(String locale) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(locale));
    List<CouponFinal> coupons = CouponsFile.read(GOLDEN.resolve("coupons.csv")).coupons();
    Ledger ledger = LedgerFile.read(GOLDEN.resolve("ledger.csv"), Set.of(101L, 102L)::contains);
    History history = HistoryReader.read(GOLDEN.resolve("history.csv"));

    CouponsFile.write(folder.resolve("coupons.csv"), coupons);
    LedgerFile.write(folder.resolve("ledger.csv"), ledger);
    writeHistory(history);
    JsonFile.write(folder.resolve("manifest.json"), manifest());
    JsonFile.write(folder.resolve("result.json"), result(history, ledger, coupons));
    JsonFile.write(folder.resolve("result-costs.json"), costly(history, ledger, coupons));
    JsonFile.write(folder.resolve("storm.json"), plan());
    JsonFile.write(folder.resolve("storm-summary.json"), summary());
    JsonFile.write(folder.resolve("comparison.json"), comparison());

    for (String name : List.of("coupons.csv", "ledger.csv", "history.csv")) {
      assertGolden(name);
    }
    assertGolden("manifest.json", RunManifest.class, manifest());
    assertGolden("result.json", RunResult.class, result(history, ledger, coupons));
    assertGolden("result-costs.json", RunResult.class, costly(history, ledger, coupons));
    assertGolden("storm.json", StormPlan.class, plan());
    assertGolden("storm-summary.json", StormSummary.class, summary());
    assertGolden("comparison.json", ComparisonFile.class, comparison());
  }

  @Test
  void aResultOfVersionOneCanStillBeRead() throws IOException {
    RunResult old = JsonFile.read(GOLDEN.resolve("result-v1.json"), RunResult.class);
    assertThat(old.schemaVersion()).isEqualTo(1);
    assertThat(old.verdict().validity()).isEqualTo(Validity.INVALID);
    assertThat(old.verdict().findings().get(1).witnesses().get(0).sentence()).isEmpty();
    assertThat(old.honestAnswers()).isEmpty();
    assertThat(old.boundaries()).isEmpty();
    assertThat(old.figures().issued()).isEqualTo(2);
  }

  @Test
  void aComparisonOfTheFirstVersionIsReadForEver() throws IOException {
    ComparisonFile first =
        JsonFile.read(GOLDEN.resolve("comparison-v1.json"), ComparisonFile.class);
    assertThat(first.schemaVersion()).isEqualTo(1);
    assertThat(first.runs()).isEqualTo(comparison().runs());
    assertThat(first.plan()).isEmpty();
  }

  @Test
  void brokenJsonIsNamedByLineAndColumn() throws IOException {
    Path file = folder.resolve("comparison.json");
    Files.writeString(file, "{\n  \"schemaVersion\": \"one\"\n}\n");
    assertThatThrownBy(() -> JsonFile.read(file, ComparisonFile.class))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageStartingWith(file + ":2:20: ");
  }

  private void assertGolden(String name) throws IOException {
    if (Boolean.getBoolean("firstcome.golden.write")) {
      Files.copy(folder.resolve(name), GOLDEN.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(folder.resolve(name)).hasSameTextualContentAs(GOLDEN.resolve(name));
  }

  private <T> void assertGolden(String name, Class<T> type, T value) throws IOException {
    assertGolden(name);
    assertThat(JsonFile.read(GOLDEN.resolve(name), type)).isEqualTo(value);
  }

  private void writeHistory(History history) throws IOException {
    try (HistoryWriter writer = HistoryWriter.create(folder.resolve("history.csv"))) {
      for (int i = 0; i < history.size(); i++) {
        Operation o = history.operation(i);
        writer.record(
            o.operationId(),
            o.kind(),
            o.couponId(),
            o.userId(),
            o.dueNs(),
            o.invokedNs(),
            o.completedNs().orElse(History.NO_ANSWER),
            o.outcome());
      }
    }
  }

  private static RunManifest manifest() {
    return new RunManifest(
        RunManifest.SCHEMA_VERSION,
        "0.1.0",
        "0123456789ab-dirty",
        "firstcome run --target redis-streams --scenario opening",
        ScenarioFiles.builtIn("quick")
            .withOverrides(
                List.of(
                    "description=Golden.",
                    "stock=2",
                    "users=10",
                    "duplicateShare=0",
                    "arrivals=[{shape: ramp, durationMs: 1000, ratePerS: 0, toRatePerS: 20}]",
                    "warmUp={durationMs: 100, ratePerS: 10.5}",
                    "statusPolls={share: 0.25, everyMs: 100, max: 2}",
                    "retries={after: [UNKNOWN, NOT_OPEN], max: 1}",
                    "slo.answerP99Ms=12.5"))
            .scenario(),
        42,
        "redis-streams",
        "embedded",
        List.of(
            new Component(
                "redis",
                "7.0.15",
                "127.0.0.1",
                6379,
                OptionalLong.of(4321),
                OptionalLong.of(180),
                new TreeMap<>(Map.of("appendonly", "yes", "appendfsync", "everysec")))),
        new Machine("Linux 6.1", "amd64", "A processor", 2, 8_589_934_592L, "A JVM 17.0.15"),
        101,
        100,
        Instant.parse("2026-01-02T03:04:05.678901Z"),
        1_000_000,
        OptionalLong.of(1_767_323_045_678_901_000L),
        OptionalLong.of(-17),
        OptionalLong.empty(),
        Optional.of(true),
        false,
        0);
  }

  private static RunResult result(History history, Ledger ledger, List<CouponFinal> coupons) {
    Judgement judgement =
        Checker.judge(
            history,
            ledger,
            coupons,
            new CheckOptions(true, 0, OptionalLong.of(7), true, false, false, 0));
    Fitness fitness =
        FitnessJudge.judge(
            new Facts(
                Optional.of(new Lag(Lag.Quantile.P99, 30_000_000, 100_000_000)),
                OptionalDouble.empty(),
                OptionalDouble.of(1000),
                OptionalDouble.of(1000),
                OptionalDouble.of(0),
                OptionalLong.of(0),
                OptionalDouble.empty(),
                OptionalDouble.empty()));
    Quantiles some =
        Quantiles.ofSorted(LongStream.rangeClosed(1, 1000).map(v -> v * 1_001_001).toArray());
    Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    outcomes.put(Outcome.ACCEPTED, 2L);
    outcomes.put(Outcome.SOLD_OUT, 3L);
    Figures figures =
        new Figures(
            outcomes,
            new EnumMap<>(Map.of(Outcome.PENDING, 1L)),
            2,
            0,
            1,
            0,
            OptionalDouble.of(1000),
            OptionalDouble.of(1000),
            OptionalDouble.of(123.456),
            OptionalDouble.empty(),
            OptionalDouble.of(0),
            some,
            Quantiles.NONE,
            some,
            some,
            some,
            some,
            Quantiles.NONE,
            Quantiles.NONE);
    return new RunResult(
        RunResult.SCHEMA_VERSION,
        "20260102-030405-quick-redis-streams",
        "quick",
        "redis-streams",
        42,
        judgement.verdict(),
        judgement.honestAnswers(),
        judgement.boundaries(),
        fitness,
        figures,
        OptionalLong.of(520),
        List.of(new ResourceUse("redis", 1_234_567, 10_485_760, 0, 4096)),
        new TreeMap<>(Map.of("redis", 180L, "service", 2600L)),
        List.of(new SloBreach("answerP99Ms", 12.5, 990.99)));
  }

  /** The same result with the members that older ones lack. */
  private static RunResult costly(History history, Ledger ledger, List<CouponFinal> coupons) {
    return result(history, ledger, coupons)
        .with(
            Optional.of(
                new Costs(
                    2,
                    new TreeMap<>(Map.of("redis", 7, "service", 6)),
                    new TreeMap<>(Map.of("redis", 6_291_456L)),
                    OptionalDouble.of(1_234_567.5),
                    OptionalDouble.of(2_000_000),
                    OptionalDouble.of(211.25),
                    OptionalDouble.empty(),
                    OptionalDouble.empty())),
            Optional.of(
                new StageLedger(
                    2,
                    List.of(
                        new StageLedger.Sum(StageLedger.Stage.LAG, OptionalLong.of(30)),
                        new StageLedger.Sum(StageLedger.Stage.COMMIT, OptionalLong.empty())),
                    4_000,
                    7,
                    OptionalLong.of(1_900))));
  }

  private static StormPlan plan() {
    return new StormPlan(
        StormPlan.SCHEMA_VERSION,
        "http://127.0.0.1:8080",
        manifest().scenario(),
        42,
        101,
        100,
        1_767_323_045_678L,
        "runs/20260102-030405-quick-redis-streams.partial");
  }

  private static StormSummary summary() {
    return new StormSummary(StormSummary.SCHEMA_VERSION, 10, 9, 8, 7, -6, 5, 4, 3, 2, true);
  }

  private static ComparisonFile comparison() {
    return new ComparisonFile(
        ComparisonFile.SCHEMA_VERSION,
        "quick",
        42,
        List.of("20260102-030405-quick-redis-streams", "20260102-030505-quick-kafka-outbox"),
        Optional.empty());
  }
}
