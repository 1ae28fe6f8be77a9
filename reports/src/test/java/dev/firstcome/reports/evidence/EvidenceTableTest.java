package dev.firstcome.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.evidence.Answer.DoesNotHoldHere;
import dev.firstcome.reports.evidence.Answer.HoldsHere;
import dev.firstcome.reports.evidence.Answer.NotMeasuredByThisRun;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTableTest {
  private static final Set<Topic> NO_WAY_OUT =
      EnumSet.of(
          Topic.STORAGE,
          Topic.THROUGHPUT,
          Topic.LATENCY,
          Topic.EXTRA_HOP,
          Topic.MEMORY,
          Topic.LIMITS,
          Topic.ORDER,
          Topic.OPERATIONS,
          Topic.HONESTY);

  @Test
  void stormSustainedAndExpiryLeaveNoWayOut() {
    EvidenceTable table = table(three());

    assertThat(table.rows()).hasSize(55 + 3 * 3);
    assertThat(table.rows())
        .filteredOn(row -> NO_WAY_OUT.contains(row.claim().proposition().topic()))
        .hasSizeGreaterThan(30)
        .allSatisfy(
            row -> {
              assertThat(row.answer())
                  .as(row.claim().id())
                  .isNotInstanceOf(NotMeasuredByThisRun.class);
              assertThat(row.measures()).as(row.claim().id()).isNotEmpty();
              assertThat(row.measures().get(0).byDesign()).containsKey(row.claim().design());
            });
  }

  @Test
  void theSourceIsAnsweredFromFigures() {
    EvidenceTable table = table(three());

    assertThat(answer(table, "T1.4-kafka")).isInstanceOf(DoesNotHoldHere.class);
    assertThat(answer(table, "T1.4-kafka").reason().key()).isEqualTo("rate.ceiling");
    assertThat(answer(table, "T1.4-redis")).isInstanceOf(HoldsHere.class);
    assertThat(answer(table, "T1.5-kafka")).isInstanceOf(HoldsHere.class);
    assertThat(answer(table, "T1.5-redis")).isInstanceOf(HoldsHere.class);
    assertThat(answer(table, "T1.8-redis")).isInstanceOf(HoldsHere.class);
    assertThat(answer(table, "KC.1")).isInstanceOf(HoldsHere.class);
    assertThat(answer(table, "KC.2")).isInstanceOf(HoldsHere.class);
    assertThat(answer(table, "RC.4")).isInstanceOf(HoldsHere.class);
    assertThat(answer(table, "T2.5-redis")).isInstanceOf(HoldsHere.class);
    assertThat(answer(table, "T2.5-kafka")).isInstanceOf(HoldsHere.class);
    assertThat(answer(table, "O2-kafka-outbox")).isInstanceOf(DoesNotHoldHere.class);
    assertThat(answer(table, "O2-db-lock")).isInstanceOf(HoldsHere.class);
    assertThat(answer(table, "T1.3-redis")).isInstanceOf(NotMeasuredByThisRun.class);
    assertThat(answer(table, "O3-redis-streams")).isInstanceOf(NotMeasuredByThisRun.class);
  }

  @Test
  void aSlowDesignLosesWhatItWasSaidToBe() {
    EvidenceTable table =
        table(
            List.of(
                MadeUpRun.redis("storm", 2_100).slower(300).result(),
                MadeUpRun.kafka("storm", 2_100).slower(0.001).result()));

    assertThat(answer(table, "T1.4-redis")).isInstanceOf(DoesNotHoldHere.class);
    assertThat(answer(table, "T1.5-redis")).isInstanceOf(DoesNotHoldHere.class);
    assertThat(answer(table, "T1.5-kafka")).isInstanceOf(DoesNotHoldHere.class);
    assertThat(answer(table, "RP.1")).isInstanceOf(DoesNotHoldHere.class);
    assertThat(answer(table, "W2.2")).isInstanceOf(DoesNotHoldHere.class);
    assertThat(answer(table, "KC.2")).isInstanceOf(DoesNotHoldHere.class);
    assertThat(answer(table, "T2.4-redis")).isInstanceOf(DoesNotHoldHere.class);
    assertThat(answer(table, "T2.5-redis")).isInstanceOf(NotMeasuredByThisRun.class);
  }

  @Test
  void aDoorThatSettlesAllNeedsNothingBehindIt() {
    EvidenceTable table =
        table(List.of(MadeUpRun.kafka("expiry", 600).noneRejected().late(3_000).result()));

    assertThat(answer(table, "T2.5-kafka")).isInstanceOf(DoesNotHoldHere.class);
    assertThat(answer(table, "KC.3")).isInstanceOf(DoesNotHoldHere.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"INVALID", "UNKNOWN"})
  void aRunThatIsNotValidSaysNothing(Validity validity) {
    List<RunResult> runs =
        List.of(
            MadeUpRun.redis("storm", 2_100).judged(validity).result(),
            MadeUpRun.kafka("storm", 2_100).judged(validity).result());
    EvidenceTable table = table(runs);

    assertThat(table.designs()).isEmpty();
    assertThat(table.leftOut()).hasSize(2);
    assertThat(table.rows())
        .hasSize(55)
        .allSatisfy(
            row -> {
              assertThat(row.answer()).isInstanceOf(NotMeasuredByThisRun.class);
              assertThat(row.measures()).isEmpty();
            });
  }

  @Test
  void unfitFiguresAreMarkedAndRankNothing() {
    EvidenceTable table =
        table(
            List.of(
                MadeUpRun.redis("storm", 2_100).unfit().result(),
                MadeUpRun.kafka("storm", 2_100).result()));

    assertThat(answer(table, "W2.2")).isInstanceOf(NotMeasuredByThisRun.class);
    assertThat(answer(table, "RC.4")).isInstanceOf(NotMeasuredByThisRun.class);
    assertThat(answer(table, "W2.2").reason().key()).isEqualTo("unfit");
    assertThat(row(table, "W2.2").measures().get(0).byDesign().get("redis-streams").doubtful())
        .isTrue();
    assertThat(row(table, "W2.2").measures().get(0).byDesign().get("kafka-outbox").doubtful())
        .isFalse();
  }

  @Test
  void fitTrialsAreNotMixedWithUnfitOnes() {
    Measured runs =
        Measured.of(
            List.of(
                MadeUpRun.redis("storm", 2_100).result(),
                MadeUpRun.redis("storm", 2_100).slower(3).result(),
                MadeUpRun.redis("storm", 2_100).slower(50).unfit().result()),
            PairedIntervals.NONE);

    assertThat(runs.spread(Metric.ANSWER_P50, "redis-streams", "storm"))
        .contains(new Spread(900_000, 900_000, 2_700_000, 2, false));
  }

  @Test
  void anIntervalThatHoldsOneIsNoDifference() {
    PairedIntervals noDifference =
        (metric, scenario, base, other) -> Optional.of(new Interval(0.8, 0.5, 1.3, true));
    PairedIntervals sooner =
        (metric, scenario, base, other) ->
            Optional.of(
                base.equals("kafka-outbox")
                    ? new Interval(0.2, 0.1, 0.3, true)
                    : new Interval(5, 3.3, 10, true));

    PairedIntervals withdrawn =
        (metric, scenario, base, other) -> Optional.of(new Interval(0.2, 0.1, 0.3, false));

    assertThat(answer(EvidenceTable.of(pair(), noDifference), "W2.2"))
        .isInstanceOf(DoesNotHoldHere.class);
    assertThat(answer(EvidenceTable.of(pair(), withdrawn), "W2.2"))
        .isInstanceOf(DoesNotHoldHere.class);
    assertThat(answer(EvidenceTable.of(pair(), sooner), "W2.2")).isInstanceOf(HoldsHere.class);
    assertThat(row(EvidenceTable.of(pair(), sooner), "W2.2").measures().get(0).ratio())
        .contains(new Interval(5, 3.3, 10, true));
  }

  @Test
  void trialsThatOverlapAreNoDifferenceEither() {
    List<RunResult> runs = new ArrayList<>(pair());
    runs.add(MadeUpRun.redis("storm", 2_100).slower(100).result());

    assertThat(answer(table(runs), "W2.2")).isInstanceOf(DoesNotHoldHere.class);
  }

  static List<RunResult> pair() {
    return List.of(
        MadeUpRun.redis("storm", 2_100).result(), MadeUpRun.kafka("storm", 2_100).result());
  }

  /** Three designs in the three scenarios, and the storm of the first twice. */
  static List<RunResult> three() {
    return List.of(
        MadeUpRun.redis("storm", 2_100).result(),
        MadeUpRun.redis("storm", 2_100).slower(1.2).result(),
        MadeUpRun.kafka("storm", 2_100).result(),
        MadeUpRun.lock("storm", 2_100).result(),
        MadeUpRun.redis("sustained", 1_000).result(),
        MadeUpRun.kafka("sustained", 1_000).result(),
        MadeUpRun.lock("sustained", 1_000).unfit().result(),
        MadeUpRun.redis("expiry", 600).late(3_000).result(),
        MadeUpRun.kafka("expiry", 600).late(2_990).result(),
        MadeUpRun.lock("expiry", 600).judged(Validity.UNKNOWN).result());
  }

  private static EvidenceTable table(List<RunResult> runs) {
    return EvidenceTable.of(runs, PairedIntervals.NONE);
  }

  private static EvidenceRow row(EvidenceTable table, String id) {
    return table.rows().stream()
        .filter(row -> row.claim().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Answer answer(EvidenceTable table, String id) {
    return row(table, id).answer();
  }
}
