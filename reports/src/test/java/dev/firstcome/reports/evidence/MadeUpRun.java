package dev.firstcome.reports.evidence;

import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Denominators;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.fitness.Cause;
import dev.firstcome.core.fitness.Fitness;
import dev.firstcome.core.fitness.Unfitness;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.run.Costs;
import dev.firstcome.core.run.Figures;
import dev.firstcome.core.run.ResourceUse;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.sentence.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A run that never was: VALID and FIT unless told otherwise.
 *
 * @param answerNs median and more of the answer
 * @param queueNs median of the wait in the queue
 * @param rejected accepted, and rejected afterwards
 */
public record MadeUpRun(
    String target,
    String scenario,
    Validity validity,
    boolean fit,
    double offeredPerS,
    long answerNs,
    long queueNs,
    long accepted,
    long rejected,
    long expired,
    Map<String, Long> rssByComponent,
    OptionalDouble memoryPerQueued) {

  private static final long MIB = 1L << 20;

  /** The source's first design. */
  public static MadeUpRun redis(String scenario, double offeredPerS) {
    return new MadeUpRun(
        "redis-streams",
        scenario,
        Validity.VALID,
        true,
        offeredPerS,
        900_000,
        700_000,
        1_000,
        0,
        0,
        Map.of("service", 320 * MIB, "redis", 9 * MIB, "mariadb", 200 * MIB),
        OptionalDouble.of(900));
  }

  /** Its second. */
  public static MadeUpRun kafka(String scenario, double offeredPerS) {
    return new MadeUpRun(
        "kafka-outbox",
        scenario,
        Validity.VALID,
        true,
        offeredPerS,
        6_000_000,
        45_000_000,
        1_087,
        87,
        0,
        Map.of(
            "service", 380 * MIB, "kafka", 230 * MIB, "connect", 240 * MIB, "mariadb", 210 * MIB),
        OptionalDouble.of(400));
  }

  /** A third, without a queue. */
  public static MadeUpRun lock(String scenario, double offeredPerS) {
    return new MadeUpRun(
        "db-lock",
        scenario,
        Validity.VALID,
        true,
        offeredPerS,
        80_000_000,
        0,
        1_000,
        0,
        0,
        Map.of("service", 300 * MIB, "mariadb", 220 * MIB),
        OptionalDouble.empty());
  }

  /** With people who came too late. */
  public MadeUpRun late(long count) {
    return new MadeUpRun(
        target,
        scenario,
        validity,
        fit,
        offeredPerS,
        answerNs,
        queueNs,
        accepted,
        rejected,
        count,
        rssByComponent,
        memoryPerQueued);
  }

  /** With nobody rejected. */
  public MadeUpRun noneRejected() {
    return new MadeUpRun(
        target,
        scenario,
        validity,
        fit,
        offeredPerS,
        answerNs,
        queueNs,
        accepted,
        0,
        expired,
        rssByComponent,
        memoryPerQueued);
  }

  /** UNFIT. */
  public MadeUpRun unfit() {
    return new MadeUpRun(
        target,
        scenario,
        validity,
        false,
        offeredPerS,
        answerNs,
        queueNs,
        accepted,
        rejected,
        expired,
        rssByComponent,
        memoryPerQueued);
  }

  /** With another validity. */
  public MadeUpRun judged(Validity other) {
    return new MadeUpRun(
        target,
        scenario,
        other,
        fit,
        offeredPerS,
        answerNs,
        queueNs,
        accepted,
        rejected,
        expired,
        rssByComponent,
        memoryPerQueued);
  }

  /** Slower by a factor. */
  public MadeUpRun slower(double factor) {
    return new MadeUpRun(
        target,
        scenario,
        validity,
        fit,
        offeredPerS,
        Math.round(answerNs * factor),
        Math.round(queueNs * factor),
        accepted,
        rejected,
        expired,
        rssByComponent,
        memoryPerQueued);
  }

  /** The result of it. */
  public RunResult result() {
    List<ResourceUse> uses = new ArrayList<>();
    Map<String, Long> startUps = new TreeMap<>();
    new TreeMap<>(rssByComponent)
        .forEach(
            (name, rss) -> {
              uses.add(new ResourceUse(name, 4_000_000_000L, rss * 11 / 10, 0, 5 * MIB));
              startUps.put(name, 1_000 + rss / MIB);
            });
    uses.add(new ResourceUse("generator", 9_000_000_000L, 300 * MIB, 0, MIB));
    return new RunResult(
            RunResult.SCHEMA_VERSION,
            "20260101-120000-" + scenario + "-" + target,
            scenario,
            target,
            42,
            verdict(),
            Optional.empty(),
            List.of(),
            fitness(),
            figures(),
            OptionalLong.of(120),
            uses,
            startUps,
            List.of())
        .with(Optional.of(costs()), Optional.empty());
  }

  private Costs costs() {
    Map<String, Integer> settings = new TreeMap<>();
    rssByComponent.keySet().forEach(name -> settings.put(name, 6 + name.length()));
    double cpuNs = 4e9 * rssByComponent.size();
    return new Costs(
        2,
        settings,
        new TreeMap<>(rssByComponent),
        OptionalDouble.of(cpuNs / accepted),
        OptionalDouble.of(cpuNs / (accepted - rejected)),
        memoryPerQueued,
        memoryPerQueued.isPresent() ? OptionalDouble.of(5_300) : OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  private Fitness fitness() {
    Sentence sentence = Sentence.of("unfit.RATE_MISSED", "measured", "3 %", "limit", "1 %");
    return new Fitness(
        fit ? List.of() : List.of(new Unfitness(Cause.RATE_MISSED, 0.03, 0.01, sentence)));
  }

  private Verdict verdict() {
    List<Finding> findings = new ArrayList<>();
    for (Anomaly anomaly : Anomaly.values()) {
      findings.add(
          new Finding(
              anomaly,
              CheckStatus.PASSED,
              0,
              500,
              List.of(),
              Sentence.of("finding." + anomaly + ".PASSED", "count", 0, "judged", 500),
              Optional.empty()));
    }
    return new Verdict(
        validity,
        findings,
        List.of(),
        new Denominators(
            20_000, Map.of(), Map.of(), 19_000, 1, accepted - rejected, rejected, 0, 0, 0));
  }

  private Figures figures() {
    Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    outcomes.put(Outcome.ACCEPTED, accepted);
    outcomes.put(Outcome.DUPLICATE, 52L);
    outcomes.put(Outcome.EXPIRED, expired);
    outcomes.put(Outcome.SOLD_OUT, 19_000L);
    return new Figures(
        outcomes,
        Map.of(),
        accepted - rejected,
        rejected,
        0,
        0,
        OptionalDouble.of(offeredPerS),
        OptionalDouble.of(offeredPerS),
        OptionalDouble.of(offeredPerS * 0.9),
        OptionalDouble.of(offeredPerS * 0.8),
        OptionalDouble.of(0),
        around(answerNs),
        around(answerNs),
        around(answerNs),
        around(answerNs),
        around(200_000),
        around(answerNs + queueNs),
        queueNs == 0 ? Quantiles.NONE : around(queueNs),
        around(2_000_000));
  }

  private static Quantiles around(long medianNs) {
    return new Quantiles(
        20_052,
        OptionalLong.of(medianNs),
        OptionalLong.of(medianNs * 2),
        OptionalLong.of(medianNs * 8),
        OptionalLong.of(medianNs * 9),
        OptionalLong.of(medianNs * 10));
  }
}
