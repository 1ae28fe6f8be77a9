package dev.firstcome.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.reports.SampleDuels;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.comparison.FigureContest;
import dev.firstcome.reports.comparison.Measure;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class JudgedIntervalsTest {
  private static final String REDIS = "redis-streams";
  private static final String KAFKA = "kafka-outbox";
  private static final Duel CLEAR = SampleDuels.clear();

  @Test
  void aDuelsIntervalIsTaken() {
    FigureContest contest = CLEAR.contests(Measure.ANSWER_P99).get(0);

    Interval interval = of(CLEAR, Metric.ANSWER_P99, "storm", REDIS, KAFKA).orElseThrow();

    assertThat(interval.ratio()).isEqualTo(contest.ratio().orElseThrow());
    assertThat(interval.low()).isEqualTo(contest.interval().orElseThrow().low());
    assertThat(interval.decides()).isTrue();
  }

  @Test
  void theOtherWayRoundItIsTheInverse() {
    Interval one = of(CLEAR, Metric.ISSUANCE_P50, "storm", REDIS, KAFKA).orElseThrow();
    Interval other = of(CLEAR, Metric.ISSUANCE_P50, "storm", KAFKA, REDIS).orElseThrow();

    assertThat(other.ratio() * one.ratio()).isCloseTo(1, Percentage.withPercentage(1e-9));
    assertThat(other.high()).isEqualTo(1 / one.low());
    assertThat(other.decides()).isTrue();
  }

  @Test
  void whereNoDuelWasFoughtThereIsNone() {
    assertThat(of(CLEAR, Metric.ANSWER_P99, "quick", REDIS, KAFKA)).isEmpty();
    assertThat(of(CLEAR, Metric.ANSWER_P99, "storm", REDIS, "db-lock")).isEmpty();
    assertThat(of(CLEAR, Metric.QUEUE_P50, "storm", REDIS, KAFKA)).isEmpty();
    assertThat(of(SampleDuels.few(), Metric.ANSWER_P99, "storm", REDIS, KAFKA)).isEmpty();
    assertThat(JudgedIntervals.of(List.of()).of(Metric.ANSWER_P99, "storm", REDIS, KAFKA))
        .isEmpty();
  }

  @Test
  void anIntervalThatNothingMayBeClaimedFromDecidesNothing() {
    assertThat(of(SampleDuels.noisy(), Metric.ANSWER_P99, "storm", REDIS, KAFKA).orElseThrow())
        .matches(interval -> interval.low() > 1, "leaves 1 out")
        .matches(interval -> !interval.decides(), "decides nothing");
  }

  private static Optional<Interval> of(
      Duel duel, Metric metric, String scenario, String base, String other) {
    return JudgedIntervals.of(List.of(duel)).of(metric, scenario, base, other);
  }
}
