package dev.firstcome.app.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.app.selftest.TrialOutcome.Status;
import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Validity;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrialTest {

  @Test
  void theDefectsTogetherShowEveryAnomaly() {
    assertThat(Arrays.stream(Defect.values()).flatMap(defect -> defect.anomalies().stream()))
        .containsOnly(Anomaly.values())
        .contains(Anomaly.values());
  }

  @Test
  void eachDefectHasItsRunAndEachStormOneWithoutADefect() {
    Map<String, Long> runs =
        Trial.all().stream().collect(Collectors.groupingBy(Trial::name, Collectors.counting()));
    assertThat(runs.keySet()).containsAll(Defect.names());
    assertThat(runs.get(Trial.SOUND)).isEqualTo(SmallStorm.values().length);
    assertThat(Trial.all()).hasSize(Defect.values().length + SmallStorm.values().length);
  }

  @ParameterizedTest
  @EnumSource(SmallStorm.class)
  void aStormIsReadAndTakesSeconds(SmallStorm storm) {
    assertThat(storm.scenario().name()).isEqualTo(storm.id());
    assertThat(storm.scenario().durationMs()).isBetween(1_000L, 4_000L);
  }

  @Test
  void exactlyWhatWasDeclaredIsAsDeclared() {
    Trial trial = Trial.of(Defect.LEAK_STOCK_ON_FAILURE);
    TrialOutcome both =
        Outcomes.of(trial, Outcomes.violated(Anomaly.STOCK_MISMATCH, Anomaly.UNDERISSUE));
    assertThat(both.status()).isEqualTo(Status.AS_DECLARED);

    TrialOutcome oneOnly = Outcomes.of(trial, Outcomes.violated(Anomaly.UNDERISSUE));
    assertThat(oneOnly.status()).isEqualTo(Status.DIFFERENT);
    assertThat(oneOnly.missing())
        .extracting(Finding::anomaly)
        .containsExactly(Anomaly.STOCK_MISMATCH);

    TrialOutcome oneMore =
        Outcomes.of(
            trial, Outcomes.violated(Anomaly.STOCK_MISMATCH, Anomaly.UNDERISSUE, Anomaly.PHANTOM));
    assertThat(oneMore.status()).isEqualTo(Status.DIFFERENT);
    assertThat(oneMore.surplus()).extracting(Finding::anomaly).containsExactly(Anomaly.PHANTOM);
  }

  @Test
  void whatWasDeclaredIsMissingAlsoWhereThereWasNothingToJudge() {
    TrialOutcome outcome =
        Outcomes.of(Trial.of(Defect.OVERISSUE), Map.of(Anomaly.OVERISSUE, CheckStatus.VACUOUS));
    assertThat(outcome.status()).isEqualTo(Status.DIFFERENT);
    assertThat(outcome.missing()).hasSize(1);
  }

  @Test
  void aSoundRunMustJudgeWhatItsStormMakesPossible() {
    Map<Anomaly, CheckStatus> vacuous = Map.of(Anomaly.FALSE_REFUSAL, CheckStatus.VACUOUS);
    assertThat(Outcomes.of(Trial.sound(SmallStorm.AGAIN), vacuous).status())
        .isEqualTo(Status.AS_DECLARED);
    TrialOutcome sellout = Outcomes.of(Trial.sound(SmallStorm.SELLOUT), vacuous);
    assertThat(sellout.status()).isEqualTo(Status.DIFFERENT);
    assertThat(sellout.unjudged()).hasSize(1);
  }

  @Test
  void whatCouldNotBeJudgedIsUnknownWhateverElseWasFound() {
    TrialOutcome crashed =
        Outcomes.of(
            Trial.of(Defect.OVERISSUE),
            Map.of(Anomaly.OVERISSUE, CheckStatus.VIOLATED, Anomaly.PHANTOM, CheckStatus.UNKNOWN));
    assertThat(crashed.status()).isEqualTo(Status.UNKNOWN);
    TrialOutcome interrupted =
        Outcomes.of(
            Trial.of(Defect.OVERISSUE),
            Outcomes.violated(Anomaly.OVERISSUE),
            Validity.INVALID,
            "verdict.interrupted");
    assertThat(interrupted.status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void whatIsMissingProvesNothingWhereTheStormCameTooLate() {
    TrialOutcome missing = Outcomes.of(Trial.of(Defect.OVERISSUE), Map.of());
    assertThat(missing.status()).isEqualTo(Status.DIFFERENT);
    assertThat(sentLate(missing).status()).isEqualTo(Status.UNKNOWN);

    TrialOutcome surplus =
        Outcomes.of(Trial.sound(SmallStorm.SELLOUT), Outcomes.violated(Anomaly.OVERISSUE));
    assertThat(sentLate(surplus).status()).isEqualTo(Status.DIFFERENT);
    TrialOutcome right =
        Outcomes.of(Trial.of(Defect.OVERISSUE), Outcomes.violated(Anomaly.OVERISSUE));
    assertThat(sentLate(right).status()).isEqualTo(Status.AS_DECLARED);
  }

  private static TrialOutcome sentLate(TrialOutcome outcome) {
    return new TrialOutcome(
        outcome.trial(), outcome.verdict(), OptionalLong.of(800_000_000), outcome.run());
  }

  @Test
  void aTargetWithoutADefectIsToldSo() {
    assertThat(Trial.sound(SmallStorm.EXPIRY).variables()).containsEntry("FIRSTCOME_DEFECT", "");
    assertThat(Trial.of(Defect.DUPLICATE).variables())
        .containsEntry("FIRSTCOME_DEFECT", "DUPLICATE");
    assertThat(Set.copyOf(Defect.names())).doesNotContain(Trial.SOUND);
  }
}
