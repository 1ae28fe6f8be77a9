package dev.firstcome.reports;

import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Denominators;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Judgement;
import dev.firstcome.core.checker.OrderFigures;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.checker.Witness;
import dev.firstcome.core.fitness.Cause;
import dev.firstcome.core.fitness.Fitness;
import dev.firstcome.core.fitness.Unfitness;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import dev.firstcome.core.run.Figures;
import dev.firstcome.core.run.ResourceUse;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.run.SloBreach;
import dev.firstcome.core.sentence.Sentence;
import dev.firstcome.reports.verdict.SampleJudgements;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Made-up runs, chosen to show every kind of cell. */
public final class SampleRuns {
  private static final long MS = 1_000_000L;

  private SampleRuns() {}

  /** VALID and FIT, sold out, everything checked. */
  public static RunResult redis() {
    return run(
        "redis-streams",
        Optional.of(SampleJudgements.valid()),
        verdict(Validity.VALID, Map.of()),
        new Fitness(List.of()),
        figures(1.0, 20_052),
        List.of(
            new ResourceUse("service", 8_120 * MS, 412L << 20, 0, 1 << 20),
            new ResourceUse("redis", 3_000 * MS, 21L << 20, 0, 5 << 20),
            new ResourceUse("mariadb", 1_250 * MS, 260L << 20, 0, 9 << 20),
            new ResourceUse("generator", 9_500 * MS, 300L << 20, 0, 3 << 20)),
        startUps("mariadb", 2_150, "redis", 310, "service", 4_020),
        List.of());
  }

  /** VALID and FIT, slower, with other components and a check that had nothing to judge. */
  public static RunResult kafka() {
    return run(
        "kafka-outbox",
        Optional.of(SampleJudgements.invalid()),
        verdict(Validity.VALID, Map.of(Anomaly.FALSE_REFUSAL, CheckStatus.VACUOUS)),
        new Fitness(List.of()),
        figures(13.7, 20_052),
        List.of(
            new ResourceUse("service", 15_400 * MS, 455L << 20, 0, 1 << 20),
            new ResourceUse("kafka", 6_000 * MS, 350L << 20, 0, 5 << 20),
            new ResourceUse("connect", 7_250 * MS, 560L << 20, 0, 9 << 20),
            new ResourceUse("mariadb", 9_900 * MS, 301L << 20, 0, 9 << 20),
            new ResourceUse("generator", 9_800 * MS, 302L << 20, 0, 3 << 20)),
        startUps("mariadb", 2_190, "kafka", 3_900, "connect", 7_700, "service", 6_800),
        List.of());
  }

  /** INVALID with witnesses, UNFIT, over its limit, and with hardly any figures. */
  static RunResult broken() {
    Map<Anomaly, CheckStatus> statuses = new EnumMap<>(Anomaly.class);
    statuses.put(Anomaly.OVERISSUE, CheckStatus.VIOLATED);
    statuses.put(Anomaly.ORDER_INVERSION, CheckStatus.UNKNOWN);
    return run(
        "in-memory",
        Optional.empty(),
        verdict(Validity.INVALID, statuses),
        new Fitness(
            List.of(
                new Unfitness(
                    Cause.UNANSWERED,
                    0.034,
                    0.01,
                    Sentence.of("unfit.UNANSWERED", "measured", "3.4 %", "limit", "1 %")))),
        figures(2.0, 12),
        List.of(),
        Map.of(),
        List.of(new SloBreach("answerP99Ms", 120, 150.25)));
  }

  private static RunResult run(
      String target,
      Optional<Judgement> people,
      Verdict verdict,
      Fitness fitness,
      Figures figures,
      List<ResourceUse> resources,
      Map<String, Long> startUpMs,
      List<SloBreach> breaches) {
    return new RunResult(
        RunResult.SCHEMA_VERSION,
        "20260101-120000-storm-" + target,
        "storm",
        target,
        42,
        verdict,
        people.flatMap(Judgement::honestAnswers),
        people.map(Judgement::boundaries).orElse(List.of()),
        fitness,
        figures,
        resources.isEmpty() ? OptionalLong.empty() : OptionalLong.of(resources.size() * 211L),
        resources,
        startUpMs,
        breaches);
  }

  private static Map<String, Long> startUps(Object... namesAndMillis) {
    Map<String, Long> startUps = new LinkedHashMap<>();
    for (int i = 0; i < namesAndMillis.length; i += 2) {
      startUps.put((String) namesAndMillis[i], ((Integer) namesAndMillis[i + 1]).longValue());
    }
    return startUps;
  }

  private static Verdict verdict(Validity validity, Map<Anomaly, CheckStatus> unusual) {
    List<Finding> findings = new ArrayList<>();
    for (Anomaly anomaly : Anomaly.values()) {
      CheckStatus status = unusual.getOrDefault(anomaly, CheckStatus.PASSED);
      findings.add(finding(anomaly, status));
    }
    Denominators denominators =
        new Denominators(
            21_052, Map.of(), Map.of(), 20_000, 1, 1_000, 0, 0, 0, unusual.isEmpty() ? 0 : 2);
    return new Verdict(validity, findings, List.of(), denominators);
  }

  private static Finding finding(Anomaly anomaly, CheckStatus status) {
    return switch (status) {
      case PASSED ->
          new Finding(
              anomaly, status, 0, 1_000, List.of(), sentence(anomaly, status, 0), order(anomaly));
      case VACUOUS ->
          new Finding(
              anomaly, status, 0, 0, List.of(), sentence(anomaly, status, 0), Optional.empty());
      case UNKNOWN ->
          new Finding(
              anomaly,
              status,
              0,
              0,
              List.of(),
              Sentence.of("finding.noFinalRead"),
              Optional.empty());
      case VIOLATED ->
          new Finding(
              anomaly,
              status,
              3,
              1_003,
              List.of(witness()),
              sentence(anomaly, status, 3),
              Optional.empty());
    };
  }

  private static Optional<OrderFigures> order(Anomaly anomaly) {
    return anomaly == Anomaly.ORDER_INVERSION
        ? Optional.of(new OrderFigures(19_000, 1_000, 0, 0, 0, 0, 0, 0, 1_204_511))
        : Optional.empty();
  }

  private static Sentence sentence(Anomaly anomaly, CheckStatus status, long count) {
    return Sentence.of(
        "finding." + anomaly + "." + status, "count", count, "judged", count == 0 ? 1_000 : 1_003);
  }

  private static Witness witness() {
    long at = 1_767_268_800_000_000_000L;
    return new Witness(
        7,
        List.of(11L, 12L),
        List.of(
            new Operation(
                1,
                Kind.ISSUE,
                7,
                11,
                at,
                at + 123_456,
                OptionalLong.of(at + 1_323_456),
                Outcome.ACCEPTED),
            new Operation(
                2, Kind.ISSUE, 7, 12, at, at + 200_000_000, OptionalLong.empty(), Outcome.UNKNOWN)),
        List.of(
            LedgerRow.of(7, 11, RowStatus.ISSUED, RowReason.NONE),
            LedgerRow.of(7, 12, RowStatus.REJECTED, RowReason.SOLD_OUT)));
  }

  private static Figures figures(double slowness, long answered) {
    Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      if (outcome.fits(Kind.ISSUE)) {
        outcomes.put(outcome, 0L);
      }
    }
    boolean few = answered < 100;
    outcomes.put(Outcome.ACCEPTED, few ? 12L : 1_000L);
    outcomes.put(Outcome.DUPLICATE, few ? 0L : 52L);
    outcomes.put(Outcome.SOLD_OUT, few ? 0L : 19_000L);
    Quantiles none = Quantiles.NONE;
    return new Figures(
        outcomes,
        Map.of(Outcome.PENDING, 3L),
        few ? 12 : 1_000,
        0,
        0,
        0,
        OptionalDouble.of(2_105.3),
        OptionalDouble.of(2_104.9),
        few ? OptionalDouble.empty() : OptionalDouble.of(1_873.2 / slowness),
        few ? OptionalDouble.empty() : OptionalDouble.of(961.5 / slowness),
        OptionalDouble.of(few ? 0.034 : 0),
        few ? few() : many(slowness, 20_052),
        few ? few() : many(slowness * 1.1, 1_000),
        few ? none : many(slowness * 0.9, 19_052),
        few ? few() : many(slowness * 0.8, 20_052),
        few ? few() : many(1, 20_052),
        few ? none : many(slowness * 3, 1_000),
        few ? none : many(slowness * 2, 1_000),
        few ? none : many(slowness, 1_000));
  }

  private static Quantiles many(double slowness, long count) {
    return new Quantiles(
        count,
        ns(213_000 * slowness),
        ns(601_400 * slowness),
        ns(4_217_000 * slowness),
        count < 10_000 ? OptionalLong.empty() : ns(9_600_000 * slowness),
        ns(31_000_000 * slowness));
  }

  private static Quantiles few() {
    return new Quantiles(
        12,
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        ns(1_500_000));
  }

  private static OptionalLong ns(double value) {
    return OptionalLong.of(Math.round(value));
  }
}
