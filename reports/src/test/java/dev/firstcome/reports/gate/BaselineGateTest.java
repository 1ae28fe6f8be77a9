package dev.firstcome.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.firstcome.core.csv.MalformedFileException;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.Machine;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.SampleDuels;
import dev.firstcome.reports.SampleRuns;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.comparison.MeasuredTrial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineGateTest {
  private static final String REDIS = "redis-streams";
  private static final String KAFKA = "kafka-outbox";
  private static final Calibration THEN = new Calibration(1e8, 2e7, 4e7);
  private static final List<Measure> MEASURES =
      List.of(Measure.ANSWER_P50, Measure.ACCEPTED_PER_S, Measure.CPU_PER_ISSUED);

  @Test
  void theProbeIsTheGeometricMeanOfItsParts() {
    assertThat(new Calibration(2e8, 2e7, 4e7).slowerThan(THEN))
        .isCloseTo(Math.cbrt(2), within(1e-12));
    assertThat(THEN.slowerThan(THEN)).isEqualTo(1);
  }

  @Test
  void aMachineOfHalfTheSpeedIsNoRegression() {
    Gate gate = gate(2, 2, new Calibration(2e8, 4e7, 8e7));
    assertThat(gate.verdict()).isEqualTo(GateVerdict.PASSED);
    assertThat(gate.probe().orElseThrow()).isCloseTo(2, within(1e-9));
    assertThat(finding(gate, REDIS, null, Measure.ANSWER_P50)).isEqualTo(Finding.HOLDS);
  }

  @Test
  void aRateIsWhatWasOfferedOnEveryMachine() {
    for (Calibration here : List.of(THEN, new Calibration(2e8, 4e7, 8e7))) {
      Judged rate = judged(gate(1, 1, here), REDIS, null, Measure.ACCEPTED_PER_S);
      assertThat(rate.ratio().orElseThrow()).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void onlyTheHeadsTrialsAreCountedInWhatItWouldTake() {
    GateSetup fivePairs = setup(5, OptionalDouble.of(60));
    List<GateTrial> trials = trials(1, 1, 0.01).subList(0, 10);
    Gate few =
        BaselineGate.of(fivePairs, baseline(), trials, MEASURES, Set.of(Measure.ANSWER_P50), THEN);
    assertThat(few.verdict()).isEqualTo(GateVerdict.INCONCLUSIVE);
    assertThat(few.pairsNeeded()).hasValue(6);
    assertThat(few.minutesNeeded()).hasValue(6); // twelve trials of half a minute
  }

  @Test
  void aSlowerAnswerAloneIsShownAndFailsNothing() {
    Gate gate = gate(2, 2, THEN);
    assertThat(finding(gate, REDIS, null, Measure.ANSWER_P50)).isEqualTo(Finding.REGRESSED);
    assertThat(gate.verdict()).isEqualTo(GateVerdict.PASSED);
  }

  @Test
  void aFigureThatIsNamedCanFailIt() {
    Gate gate = gate(2, 2, Set.of(Measure.ANSWER_P50), THEN);
    assertThat(gate.verdict()).isEqualTo(GateVerdict.REGRESSED);
    assertThat(gate.blocking(Finding.REGRESSED))
        .extracting(figure -> figure.contest().figure())
        .containsExactly(
            GateFigure.of(REDIS, Measure.ANSWER_P50), GateFigure.of(KAFKA, Measure.ANSWER_P50));
  }

  @Test
  void aDesignThatGotSlowerThanTheOtherFailsItWhicheverItIs() {
    Gate kafka = gate(1, 1.5, THEN);
    assertThat(kafka.verdict()).isEqualTo(GateVerdict.REGRESSED);
    assertThat(finding(kafka, KAFKA, REDIS, Measure.ANSWER_P50)).isEqualTo(Finding.REGRESSED);
    assertThat(finding(kafka, REDIS, KAFKA, Measure.ANSWER_P50)).isEqualTo(Finding.IMPROVED);

    Gate redis = gate(1.5, 1, THEN);
    assertThat(redis.verdict()).isEqualTo(GateVerdict.REGRESSED);
    assertThat(finding(redis, REDIS, KAFKA, Measure.ANSWER_P50)).isEqualTo(Finding.REGRESSED);
  }

  @Test
  void aDesignThatGotFasterDoesNotMakeTheOtherRegress() {
    Gate gate = gate(0.6, 1, THEN);
    assertThat(finding(gate, KAFKA, REDIS, Measure.ANSWER_P50)).isEqualTo(Finding.OUTRUN);
    assertThat(finding(gate, REDIS, KAFKA, Measure.ANSWER_P50)).isEqualTo(Finding.IMPROVED);
    assertThat(gate.verdict()).isEqualTo(GateVerdict.INCONCLUSIVE);
    assertThat(gate.pairsNeeded()).isEmpty();
    assertThat(GateReport.of(gate).text(Locale.ENGLISH))
        .contains("because what it is divided by has improved", "written anew")
        .doesNotContain("REGRESSED beyond");
  }

  @Test
  void aDesignThatGotSlowerBehindOneThatGotFasterFailsIt() {
    assertThat(gate(0.6, 1.5, THEN).verdict()).isEqualTo(GateVerdict.REGRESSED);
  }

  @Test
  void clicksWithoutAnAnswerKeepItFromPassing() {
    List<GateTrial> trials = trials(7, 1, 1, 0.011);
    PlannedTrial first = trials.get(0).trial().trial();
    RunResult unanswered = SampleDuels.unanswered(trials.get(0).trial().result());
    trials.set(0, new GateTrial(Side.HEAD, new MeasuredTrial(first, unanswered)));
    Gate gate =
        BaselineGate.of(
            setup(7, OptionalDouble.empty()),
            baseline(),
            trials,
            MEASURES,
            BaselineGate.ROBUST,
            THEN);
    assertThat(gate.holdingUp()).isEmpty();
    assertThat(gate.verdict()).isEqualTo(GateVerdict.INCONCLUSIVE);
    assertThat(GateReport.of(gate).text(Locale.ENGLISH))
        .contains("In 1 of 14 trials the head answered too many clicks with 503 or not at all")
        .contains("the same trials once more");
  }

  @Test
  void aFigureThatNoTrialHasIsNotAMatterOfPairs() {
    Gate gate =
        BaselineGate.of(
            setup(6, OptionalDouble.empty()),
            baseline(),
            trials(1, 1, 0.011),
            List.of(Measure.ALLOCATED_PER_REQUEST),
            Set.of(Measure.ALLOCATED_PER_REQUEST),
            THEN);
    assertThat(finding(gate, REDIS, null, Measure.ALLOCATED_PER_REQUEST))
        .isEqualTo(Finding.NO_FIGURE);
    assertThat(baseline().having(REDIS, Measure.ALLOCATED_PER_REQUEST)).isZero();
    assertThat(baseline().having(REDIS, Measure.ANSWER_P50)).isEqualTo(6);
  }

  @Test
  void looksTheSame() throws IOException {
    Gate gate = gate(1, 1.5, new Calibration(1.1e8, 2.2e7, 4.4e7));
    for (String language : new String[] {"en", "ko"}) {
      GateFormatsTest.matches(
          "baseline." + language + ".txt",
          GateReport.of(gate).text(Locale.forLanguageTag(language)));
    }
    GateFormatsTest.matches("baseline.xml", JunitXml.of(gate));
    assertThat(valid("gate", GateJson.of(gate))).isTrue();
  }

  @Test
  void theFileKeepsToItsSchemaAndIsReadAgain() throws IOException {
    String json = JsonFile.text(baseline());
    GateFormatsTest.matches("baseline.json", json);
    assertThat(valid("baseline", json)).isTrue();
    assertThat(valid("baseline", json.replace("\"calibration\"", "\"calibrated\""))).isFalse();
    assertThat(JsonFile.parse(json, Baseline.class)).isEqualTo(baseline());
  }

  @Test
  void aBaselineOfAnotherVersionIsRefused(@TempDir Path folder) throws IOException {
    String json = JsonFile.text(baseline());
    Path file = folder.resolve("sample.json");
    assertThat(Baseline.read(Files.writeString(file, json))).isEqualTo(baseline());

    String older = json.replace("\"schemaVersion\" : 2", "\"schemaVersion\" : 1");
    Files.writeString(file, older.replace("\"c2\" : false,", ""));
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("schemaVersion 1 is not known here, only 2: write the baseline anew");

    Files.writeString(file, json.replace("\"calibration\"", "\"calibrated\""));
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("something is missing in it, or null");

    Files.writeString(file, json.replaceFirst("(\"cpuPerIssued\" : )[0-9.E]+", "$10"));
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("cpuPerIssued: must be above 0, is 0.0");

    Files.writeString(file, json.replaceFirst("\"users\" : 20", "\"users\" : -1"));
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("scenario.users: must be at least 1");

    Files.writeString(file, json.replaceFirst("\"pair\" : 2,", "\"pair\" : 1,"));
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("redis-streams: it must have at least 6 trials, each of a pair");
  }

  private static boolean valid(String schema, String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            Files.readString(Path.of("../docs/" + schema + ".schema.json")), InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .isEmpty();
  }

  private static Finding finding(Gate gate, String target, String against, Measure measure) {
    return judged(gate, target, against, measure).finding();
  }

  private static Judged judged(Gate gate, String target, String against, Measure measure) {
    return gate.figures().stream()
        .filter(
            f ->
                f.contest()
                    .figure()
                    .equals(new GateFigure(target, Optional.ofNullable(against), measure)))
        .findFirst()
        .orElseThrow();
  }

  private static Gate gate(double redis, double kafka, Calibration here) {
    return gate(redis, kafka, BaselineGate.ROBUST, here);
  }

  private static Gate gate(double redis, double kafka, Set<Measure> blocking, Calibration here) {
    return BaselineGate.of(
        setup(6, OptionalDouble.empty()),
        baseline(),
        trials(redis, kafka, 0.011),
        MEASURES,
        blocking,
        here);
  }

  private static GateSetup setup(int pairs, OptionalDouble secondsPerPair) {
    return new GateSetup(
        "gate",
        42,
        "sample (0123456789ab, 2026-01-02T03:04:05Z)",
        "what is built here",
        List.of(REDIS, KAFKA),
        pairs,
        2 * pairs,
        GateRules.at(1.1),
        secondsPerPair);
  }

  private static Baseline baseline() {
    List<GateTrial> trials = trials(1, 1, 0.012);
    return new Baseline(
        Baseline.SCHEMA_VERSION,
        "sample",
        "0123456789ab",
        Instant.parse("2026-01-02T03:04:05Z"),
        SampleGates.scenario(),
        42,
        "embedded",
        false,
        new Machine("Linux", "amd64", "some processor", 2, 1L << 34, "some JVM"),
        THEN,
        List.of(Baseline.of(REDIS, trials), Baseline.of(KAFKA, trials)));
  }

  private static List<GateTrial> trials(double redis, double kafka, double scatter) {
    return trials(6, redis, kafka, scatter);
  }

  private static List<GateTrial> trials(int pairs, double redis, double kafka, double scatter) {
    List<GateTrial> trials = new ArrayList<>();
    for (int pair = 1; pair <= pairs; pair++) {
      double hour = 1 + scatter * (pair % 3 - 1);
      trials.add(trial(trials.size() + 1, pair, SampleRuns.redis(), redis * hour));
      trials.add(trial(trials.size() + 1, pair, SampleRuns.kafka(), kafka * hour));
    }
    return trials;
  }

  private static GateTrial trial(int number, int pair, RunResult run, double slowness) {
    RunResult result = SampleDuels.slowed(run, "trial-" + number, slowness);
    return new GateTrial(
        Side.HEAD,
        new MeasuredTrial(
            new PlannedTrial(
                number,
                pair,
                1,
                result.target() + "@head",
                false,
                100 + pair,
                Optional.of(result.run())),
            result));
  }
}
