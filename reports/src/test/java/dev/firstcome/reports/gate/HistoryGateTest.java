package dev.firstcome.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.Machine;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.schedule.SplitMix64;
import dev.firstcome.reports.SampleDuels;
import dev.firstcome.reports.SampleRuns;
import dev.firstcome.reports.comparison.Measure;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class HistoryGateTest {
  private static final Instant FIRST = Instant.parse("2026-01-01T02:00:00Z");
  private static final List<Measure> MEASURES = List.of(Measure.ANSWER_P50, Measure.ACCEPTED_PER_S);

  @Test
  void aStepIsFoundInTheOrderOfTimeHoweverTheRunsAreListed() {
    List<HistoryRun> runs = runs(40, at -> at < 25 ? 1 : 1.2, "some processor", "head");
    Collections.reverse(runs);
    History history = HistoryGate.of(runs, MEASURES, 1.1);

    assertThat(history.verdict()).isEqualTo(GateVerdict.REGRESSED);
    History.Series answers = history.series().get(0);
    assertThat(answers.runs()).isEqualTo(40);
    assertThat(answers.changes()).hasSize(1);
    History.Change change = answers.newest().orElseThrow();
    assertThat(change.run()).isEqualTo("run-25");
    assertThat(change.ratio()).isBetween(1.15, 1.25);
    assertThat(history.series().get(1).changes()).isEmpty();
  }

  @Test
  void aSmallStepIsToldButFailsNothing() {
    List<HistoryRun> runs = runs(40, at -> at < 25 ? 1 : 1.2, "some processor", "head");
    assertThat(HistoryGate.of(runs, MEASURES, 1.5).verdict()).isEqualTo(GateVerdict.PASSED);
  }

  @Test
  void whatIsMendedNoLongerFails() {
    IntToDoubleFunction mended = at -> at >= 15 && at < 30 ? 1.5 : 1;
    History history = HistoryGate.of(runs(45, mended, "p", "head"), MEASURES, 1.1);
    assertThat(history.series().get(0).changes()).hasSize(2);
    assertThat(history.verdict()).isEqualTo(GateVerdict.PASSED);
  }

  @Test
  void whatIsMendedByHalfStillFails() {
    IntToDoubleFunction half = at -> at < 15 ? 1 : at < 30 ? 1.5 : 1.3;
    History history = HistoryGate.of(runs(45, half, "p", "head"), MEASURES, 1.1);
    assertThat(history.series().get(0).newest().orElseThrow().ratio()).isLessThan(1);
    assertThat(history.verdict()).isEqualTo(GateVerdict.REGRESSED);
  }

  @Test
  void aSlowDriftIsSeenAlthoughNoStepOfItIsLarge() {
    IntToDoubleFunction drift = at -> Math.pow(1.01, at);
    History history = HistoryGate.of(runs(60, drift, "p", "head"), MEASURES, 1.5);
    assertThat(history.series().get(0).changes()).allMatch(change -> change.ratio() < 1.5);
    assertThat(history.verdict()).isEqualTo(GateVerdict.REGRESSED);
  }

  @Test
  void machinesAreNeverMixed() {
    List<HistoryRun> runs = runs(12, at -> 1, "fast", "head");
    runs.addAll(runs(12, at -> 3, "slow", "head"));
    History history = HistoryGate.of(runs, MEASURES, 1.1);
    assertThat(history.series()).hasSize(4);
    assertThat(history.series().get(0).fingerprint())
        .isNotEqualTo(history.series().get(2).fingerprint());
    assertThat(history.verdict()).isEqualTo(GateVerdict.PASSED);
  }

  @Test
  void theBaseOfAGateIsNoPartOfHistory() {
    List<HistoryRun> runs = runs(12, at -> 1, "p", "head");
    runs.addAll(runs(12, at -> 1, "p", "base"));
    History history = HistoryGate.of(runs, MEASURES, 1.1);
    assertThat(history.leftOut()).isEqualTo(12);
    assertThat(history.series().get(0).runs()).isEqualTo(12);
  }

  @Test
  void fewRunsAreInconclusive() {
    assertThat(HistoryGate.of(runs(9, at -> 1, "p", "head"), MEASURES, 1.1).verdict())
        .isEqualTo(GateVerdict.INCONCLUSIVE);
    assertThat(HistoryGate.of(List.of(), MEASURES, 1.1).verdict())
        .isEqualTo(GateVerdict.INCONCLUSIVE);
  }

  @Test
  void looksTheSame() throws IOException {
    History history = HistoryGate.of(runs(40, at -> at < 25 ? 1 : 1.2, "p", "head"), MEASURES, 1.1);
    String fingerprint = history.series().get(0).fingerprint();
    HistoryReport report = HistoryReport.of(history);
    for (String language : new String[] {"en", "ko"}) {
      Locale in = Locale.forLanguageTag(language);
      matches("history." + language + ".txt", report.text(in), fingerprint);
      matches("history." + language + ".md", report.markdown(in), fingerprint);
    }
    matches("history.json", report.json(), fingerprint);
    matches("history.xml", report.junit(), fingerprint);
  }

  /** A fingerprint changes with every key that a scenario gains. */
  private static void matches(String name, String text, String fingerprint) throws IOException {
    GateFormatsTest.matches(name, text.replace(fingerprint, "01234567"));
  }

  private static List<HistoryRun> runs(
      int count, IntToDoubleFunction slowness, String cpu, String side) {
    SplitMix64 noise = new SplitMix64(11, 3);
    List<HistoryRun> runs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double factor = slowness.applyAsDouble(i) * (1 + 0.05 * (noise.nextDouble() - 0.5));
      RunResult result = SampleDuels.slowed(SampleRuns.redis(), "run-" + i, factor);
      runs.add(new HistoryRun(manifest(i, cpu, side), result));
    }
    return runs;
  }

  private static RunManifest manifest(int number, String cpu, String side) {
    return new RunManifest(
        RunManifest.SCHEMA_VERSION,
        "0.1.0",
        "0123456789abcdef",
        "firstcome run",
        SampleGates.scenario(),
        number,
        "redis-streams",
        "embedded",
        List.of(
            new Component(
                "service",
                "redis-streams 0.1." + number,
                "127.0.0.1",
                8000 + number,
                OptionalLong.of(number),
                OptionalLong.of(4_000),
                Map.of("jvm", "-Xmx512m", "side", side, "log", "logs/" + number))),
        new Machine("Linux", "amd64", cpu, 2, 1L << 34, "some JVM"),
        1,
        0,
        FIRST.plus(Duration.ofDays(number)),
        0,
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.of(true),
        false,
        0);
  }
}
