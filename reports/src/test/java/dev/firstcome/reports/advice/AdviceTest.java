package dev.firstcome.reports.advice;

import static dev.firstcome.reports.Golden.matches;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.scenario.Durability;
import dev.firstcome.core.scenario.ScenarioFiles;
import dev.firstcome.reports.SampleManifests;
import dev.firstcome.reports.advice.Check.Need;
import dev.firstcome.reports.advice.Check.Outcome;
import dev.firstcome.reports.evidence.MadeUpRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTest {
  private static final long MS = 1_000_000L;
  private static final long GIB = 1L << 30;

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheDefaultLocale() {
    Locale.setDefault(before);
  }

  @Test
  void aDesignThatMeetsEveryNeedIsRecommended() {
    Advice advice = Advice.of(needs(2_000, 20, 0, 2 * GIB), storms());

    assertThat(advice.recommended()).contains("redis-streams (AOF always)");
    assertThat(outcomes(advice))
        .containsEntry("redis-streams (AOF everysec)", Outcome.BROKEN)
        .containsEntry("kafka-outbox", Outcome.BROKEN);
    assertThat(check(advice, "redis-streams (AOF everysec)", Need.LOSS).key())
        .isEqualTo("loss.redis");
    assertThat(check(advice, "kafka-outbox", Need.LATENCY).outcome()).isEqualTo(Outcome.BROKEN);
  }

  @Test
  void ofSeveralTheOneThatTakesTheLeastMemory() {
    Advice advice = Advice.of(needs(2_000, 100, 0, 4 * GIB), storms());

    assertThat(outcomes(advice).values()).filteredOn(o -> o == Outcome.MET).hasSize(2);
    assertThat(advice.recommended()).contains("redis-streams (AOF always)");
  }

  @Test
  void aRateThatWasNeverOfferedIsNotGuessed() {
    Advice advice = Advice.of(needs(5_000, 100, 0, 4 * GIB), storms());

    assertThat(advice.recommended()).isEmpty();
    assertThat(check(advice, "kafka-outbox", Need.RATE).key()).isEqualTo("rate.never");
    assertThat(check(advice, "kafka-outbox", Need.RATE).params()).containsEntry("most", "2,100 /s");
    assertThat(check(advice, "kafka-outbox", Need.LATENCY).outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aLimitThatIsBrokenAtLessIsBrokenAtMore() {
    Advice advice = Advice.of(needs(5_000, 20, 0, 4 * GIB), storms());

    assertThat(check(advice, "kafka-outbox", Need.LATENCY).key()).isEqualTo("latency.already");
    assertThat(outcomes(advice)).containsEntry("kafka-outbox", Outcome.BROKEN);
  }

  @Test
  void everyCouponBeyondTheAcceptedTakesMemory() {
    Needs few = new Needs(2_000, 1_000, Quantile.P99, 20 * MS, 0, 2 * GIB);
    Needs many = new Needs(2_000, 2_001_000, Quantile.P99, 20 * MS, 0, 2 * GIB);

    double less = Advice.of(few, storms()).designs().get(0).memoryBytes();
    double more = Advice.of(many, storms()).designs().get(0).memoryBytes();

    assertThat(more - less).isEqualTo(2_000_000 * 900.0);
    assertThat(check(Advice.of(many, storms()), "redis-streams (AOF always)", Need.MEMORY))
        .extracting(Check::outcome)
        .isEqualTo(Outcome.BROKEN);
    assertThat(Advice.of(many, storms()).designs().get(0).bindsFirst()).contains(Need.MEMORY);
  }

  @Test
  void whoMayLoseSomeMayFlushOnceASecond() {
    assertThat(
            check(
                    Advice.of(needs(2_000, 20, 4_000, 2 * GIB), storms()),
                    "redis-streams (AOF everysec)",
                    Need.LOSS)
                .outcome())
        .isEqualTo(Outcome.MET);
    assertThat(
            check(
                    Advice.of(needs(2_000, 20, 3_999, 2 * GIB), storms()),
                    "redis-streams (AOF everysec)",
                    Need.LOSS)
                .outcome())
        .isEqualTo(Outcome.BROKEN);
  }

  @Test
  void aDatabaseOfWhichNothingIsKnownPromisesNothing() {
    MeasuredRun run =
        new MeasuredRun(
            MadeUpRun.kafka("storm", 2_100).result(),
            manifest(Durability.EVERYSEC, List.of(component("kafka", Map.of()))));

    Advice advice = Advice.of(needs(2_000, 100, 0, 4 * GIB), List.of(run));

    assertThat(check(advice, "kafka-outbox", Need.LOSS).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(advice.recommended()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"INVALID", "UNKNOWN"})
  void aRunThatIsNotValidIsNeverAdvisedFrom(Validity validity) {
    Advice advice =
        Advice.of(
            needs(1, 1_000, 1_000, 100 * GIB),
            List.of(redis(MadeUpRun.redis("storm", 2_100).judged(validity), Durability.ALWAYS)));

    assertThat(advice.recommended()).isEmpty();
    assertThat(advice.designs()).isEmpty();
    assertThat(advice.leftOut()).containsValue(validity.name());
  }

  @Test
  void norIsAnUnfitOne() {
    Advice advice =
        Advice.of(
            needs(1, 1_000, 1_000, 100 * GIB),
            List.of(redis(MadeUpRun.redis("storm", 2_100).unfit(), Durability.ALWAYS)));

    assertThat(advice.recommended()).isEmpty();
    assertThat(advice.leftOut()).containsValue("UNFIT");
  }

  @ParameterizedTest
  @MethodSource("dev.firstcome.reports.Golden#cases")
  void looksTheSameEverywhere(String defaultLocale, String language) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(defaultLocale));
    Locale in = Locale.forLanguageTag(language);
    List<MeasuredRun> runs = new ArrayList<>(storms());
    runs.add(redis(MadeUpRun.redis("opening", 2_100).unfit(), Durability.ALWAYS));
    Advice fits = Advice.of(needs(2_000, 20, 0, 2 * GIB), runs);
    Advice open = Advice.of(needs(5_000, 100, 0, 4 * GIB), storms());

    matches("advice." + language + ".txt", AdviceReport.text(fits, in));
    matches("advice-open." + language + ".txt", AdviceReport.text(open, in));
    matches("advice.json", JsonFile.text(fits));
  }

  private static Needs needs(double peakPerS, long limitMs, long mayLose, long memoryBytes) {
    return new Needs(peakPerS, 100_000, Quantile.P99, limitMs * MS, mayLose, memoryBytes);
  }

  private static List<MeasuredRun> storms() {
    return List.of(
        redis(MadeUpRun.redis("storm", 2_100), Durability.ALWAYS),
        redis(MadeUpRun.redis("sustained", 1_000), Durability.ALWAYS),
        redis(MadeUpRun.redis("storm", 2_100), Durability.EVERYSEC),
        kafka(MadeUpRun.kafka("storm", 2_100)),
        kafka(MadeUpRun.kafka("sustained", 1_000)));
  }

  private static MeasuredRun redis(MadeUpRun run, Durability durability) {
    return new MeasuredRun(
        run.result(), manifest(durability, List.of(component("redis", Map.of()), database())));
  }

  private static MeasuredRun kafka(MadeUpRun run) {
    return new MeasuredRun(
        run.result(),
        manifest(Durability.EVERYSEC, List.of(component("kafka", Map.of()), database())));
  }

  private static Component database() {
    return component("mariadb", Map.of("innodb_flush_log_at_trx_commit", "1", "sync_binlog", "1"));
  }

  private static Component component(String name, Map<String, String> settings) {
    return new Component(
        name, "1", "127.0.0.1", 1, OptionalLong.empty(), OptionalLong.empty(), settings);
  }

  private static RunManifest manifest(Durability durability, List<Component> components) {
    return SampleManifests.manifest(
        "0123456789ab",
        "firstcome compare",
        ScenarioFiles.builtIn("storm")
            .withOverrides(List.of("durability=" + durability.name().toLowerCase(Locale.ROOT)))
            .scenario(),
        42,
        "any",
        components);
  }

  private static Map<String, Outcome> outcomes(Advice advice) {
    return advice.designs().stream()
        .collect(java.util.stream.Collectors.toMap(Assessment::design, Assessment::outcome));
  }

  private static Check check(Advice advice, String design, Need need) {
    return advice.designs().stream()
        .filter(assessment -> assessment.design().equals(design))
        .flatMap(assessment -> assessment.checks().stream())
        .filter(check -> check.need() == need)
        .findFirst()
        .orElseThrow();
  }
}
