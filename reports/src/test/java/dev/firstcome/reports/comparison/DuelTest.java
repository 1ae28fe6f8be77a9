package dev.firstcome.reports.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.firstcome.core.fitness.Cause;
import dev.firstcome.core.fitness.Unfitness;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.reports.SampleDuels;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuelTest {

  private static FigureContest of(Duel duel, Measure measure) {
    return duel.contests(measure).get(0);
  }

  private static String said(Duel duel, Measure measure) {
    return ClaimSentence.of(of(duel, measure), Words.in(Locale.ENGLISH));
  }

  @Test
  void aClearDifferenceNamesItsWinnerWithAnInterval() {
    Duel duel = SampleDuels.clear();
    FigureContest p99 = of(duel, Measure.ANSWER_P99);
    assertThat(p99.claim()).isEqualTo(Claim.FIRST);
    assertThat(p99.winner()).contains("redis-streams");
    assertThat(p99.ratio().orElseThrow()).isCloseTo(4, within(0.2));
    assertThat(p99.interval().orElseThrow().level()).isCloseTo(0.95, within(1e-12));
    assertThat(p99.noise().orElseThrow().interval().orElseThrow().contains(1)).isTrue();
    assertThat(said(duel, Measure.ANSWER_P99))
        .matches("Redis Streams answers [34]\\.\\d\\d× \\[3\\.\\d\\d, 4\\.\\d\\d] sooner at p99");
    assertThat(duel.conclusive()).isTrue();
    assertThat(duel.of("redis-streams", Measure.ANSWER_P99)).hasSize(6); // no control among them
  }

  @Test
  void allButThePrimaryAreCorrectedAndTheirIntervalsAreWider() {
    Duel duel = SampleDuels.clear();
    assertThat(of(duel, Measure.ANSWER_P50).interval().orElseThrow().level()).isGreaterThan(0.95);
    assertThat(duel.figures()).allMatch(figure -> figure.adjustedP() >= figure.p());
    assertThat(of(duel, Measure.ANSWER_P99).adjustedP())
        .isEqualTo(of(duel, Measure.ANSWER_P99).p());
  }

  @Test
  void evenTargetsAreCalledEvenAndTheQuestionIsAnswered() {
    Duel duel = SampleDuels.even();
    assertThat(of(duel, Measure.ANSWER_P99).claim()).isEqualTo(Claim.NO_DIFFERENCE);
    assertThat(said(duel, Measure.ANSWER_P99)).contains("can be claimed (ratio");
    assertThat(duel.conclusive()).isTrue();
  }

  @Test
  void anEffectWithinTheNoiseMakesTheComparisonUnfit() {
    Duel duel = SampleDuels.noisy();
    FigureContest p99 = of(duel, Measure.ANSWER_P99);
    assertThat(p99.interval().orElseThrow().contains(1)).isFalse();
    assertThat(p99.claim()).isEqualTo(Claim.WITHIN_NOISE);
    assertThat(duel.noise()).extracting(Unfitness::cause).containsExactly(Cause.NOISE_OVER_EFFECT);
    assertThat(duel.conclusive()).isFalse();
  }

  @Test
  void aDoubtfulTrialTakesEveryClaimAndIsNamedWithItsReason() {
    Duel duel = SampleDuels.doubtful();
    assertThat(duel.figures()).allMatch(figure -> figure.claim() == Claim.WITHHELD);
    assertThat(duel.doubtful()).extracting(t -> t.trial().number()).containsExactly(2, 7);
    assertThat(duel.missing()).isEqualTo(2);
    assertThat(duel.conclusive()).isFalse();
    String text = DuelReport.of(duel).text(Locale.ENGLISH);
    assertThat(text)
        .contains("trial 2 (trial-2), Verdict INVALID: ")
        .contains("trial 7 (trial-7), Fitness UNFIT: The offered rate missed")
        .contains("2 of 12 trials have not run")
        .doesNotContain("sooner");
  }

  @Test
  void threePairsGiveFiguresOnly() {
    Duel duel = SampleDuels.few();
    assertThat(duel.figures()).allMatch(figure -> figure.interval().isEmpty());
    assertThat(of(duel, Measure.ANSWER_P99).claim()).isEqualTo(Claim.TOO_FEW_PAIRS);
    assertThat(duel.conclusive()).isFalse();
  }

  /** A doubtful third target must not spoil what is known of the first two. */
  @Test
  void onlyTheContestsOfADoubtfulTargetLoseTheirClaims() {
    Duel clear = SampleDuels.clear();
    Duel doubtful = SampleDuels.doubtful();
    List<MeasuredTrial> trials = new ArrayList<>(clear.trials());
    MeasuredTrial bad = doubtful.doubtful().get(0);
    trials.add(
        new MeasuredTrial(
            new PlannedTrial(19, 1, 3, "db-lock", false, 1, Optional.of("x")), bad.result()));
    Duel three =
        Duel.of(
            new DuelSetup(
                "storm",
                42,
                List.of("redis-streams", "kafka-outbox", "db-lock"),
                6,
                19,
                Measure.ANSWER_P99),
            trials);
    assertThat(three.contests(Measure.ANSWER_P99))
        .extracting(FigureContest::second, FigureContest::claim)
        .containsExactly(tuple("kafka-outbox", Claim.FIRST), tuple("db-lock", Claim.WITHHELD));
    assertThat(three.conclusive()).isFalse();
  }

  @Test
  void measuresAreFoundByTheirKeys() {
    assertThat(Measure.find("issuanceP99")).contains(Measure.ISSUANCE_P99);
    assertThat(Measure.find("p99")).isEmpty();
    assertThat(Measure.keys()).doesNotHaveDuplicates().hasSize(Measure.values().length);
  }
}
