package dev.firstcome.core.fitness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FitnessJudgeTest {
  private static final Optional<Lag> NO_LAG = Optional.empty();
  private static final OptionalLong NO = OptionalLong.empty();
  private static final OptionalDouble NONE = OptionalDouble.empty();

  @Test
  void nothingMeasuredAndNothingWrongAreFit() {
    assertThat(FitnessJudge.judge(new Facts(NO_LAG, NONE, NONE, NONE, NONE, NO, NONE, NONE)).fit())
        .isTrue();
    // each exactly at its limit
    Facts atLimits =
        new Facts(
            p99(25_000_000, 100_000_000),
            OptionalDouble.of(0.9),
            OptionalDouble.of(1_000),
            OptionalDouble.of(990),
            OptionalDouble.of(0.01),
            OptionalLong.of(0),
            OptionalDouble.of(0.1),
            OptionalDouble.of(1));
    assertThat(FitnessJudge.judge(atLimits).reasons()).isEmpty();
  }

  @Test
  void eachFactBeyondItsLimitIsAReasonWithItsFigures() {
    Facts bad =
        new Facts(
            p99(26_000_000, 100_000_000),
            OptionalDouble.of(0.914),
            OptionalDouble.of(1_000),
            OptionalDouble.of(1_020),
            OptionalDouble.of(0.02),
            OptionalLong.of(3),
            OptionalDouble.of(0.45),
            OptionalDouble.of(1.5));
    Fitness fitness = FitnessJudge.judge(bad);
    assertThat(fitness.fit()).isFalse();
    assertThat(fitness.reasons()).extracting(Unfitness::cause).containsExactly(Cause.values());
    assertThat(fitness.reasons())
        .extracting(r -> r.sentence().in(Locale.ENGLISH))
        .startsWith(
            "The load generator sent late: the p99 of its delay is 26.0 % of the p99 latency, more"
                + " than 25.0 %.",
            "The load generator used 0.91 cores, more than 0.90.",
            "The offered rate missed the planned one by 2.0 %, more than 1.0 %.",
            "2.0 % of all clicks were answered 503 or not at all, more than 1.0 %.",
            "3 warm-up requests ended inside the measured window.",
            "45.0 % of the warm-up was left out, more than 10.0 %: the generator was ready too"
                + " late.");
  }

  @Test
  void aTinyLagIsHarmlessHoweverFastTheTargetIs() {
    Facts fast = new Facts(p99(1_000_000, 1_500_000), NONE, NONE, NONE, NONE, NO, NONE, NONE);
    assertThat(FitnessJudge.judge(fast).fit()).isTrue();
    Facts slower = new Facts(p99(1_000_001, 1_500_000), NONE, NONE, NONE, NONE, NO, NONE, NONE);
    assertThat(FitnessJudge.judge(slower).fit()).isFalse();
  }

  @Test
  void ofFewClicksTheNinetyPercentAreTaken() {
    Optional<Lag> lag = Optional.of(new Lag(Lag.Quantile.P90, 30_000_000, 60_000_000));
    Fitness fitness = FitnessJudge.judge(new Facts(lag, NONE, NONE, NONE, NONE, NO, NONE, NONE));
    assertThat(fitness.reasons())
        .extracting(r -> r.sentence().in(Locale.ENGLISH))
        .containsExactly(
            "The load generator sent late: the p90 of its delay is 50.0 % of the p90 latency, more"
                + " than 25.0 %.");
  }

  private static Optional<Lag> p99(long lagNs, long answerDueNs) {
    return Optional.of(new Lag(Lag.Quantile.P99, lagNs, answerDueNs));
  }
}
