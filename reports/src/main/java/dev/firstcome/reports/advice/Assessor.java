package dev.firstcome.reports.advice;

import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.run.Costs;
import dev.firstcome.core.run.ResourceUse;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.advice.Check.Need;
import dev.firstcome.reports.format.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Holds the runs of one design against a person's needs. */
final class Assessor {
  /** A planned rate may be missed by so much (method.md, 3). */
  private static final double TOLERANCE = 0.99;

  /** The most that may be answered 503 or not at all (method.md, 3). */
  private static final double MOST_UNANSWERED = 0.01;

  /**
   * While an fsync runs, Redis may hold a write back for up to two seconds and answer all the same
   * (its documentation on {@code appendfsync everysec}).
   */
  private static final double EVERYSEC_LOSES_S = 2;

  private static final String GENERATOR = "generator";

  private final Needs needs;
  private final List<MeasuredRun> runs;

  /**
   * Prepares.
   *
   * @param runs at least one; all count, and are of one design
   */
  Assessor(Needs needs, List<MeasuredRun> runs) {
    this.needs = needs;
    this.runs =
        runs.stream().sorted(Comparator.comparingDouble(run -> offered(run.result()))).toList();
  }

  Assessment assess() {
    OptionalDouble memory = memoryBytes();
    List<Check> checks = new ArrayList<>();
    checks.add(rate());
    checks.add(latency());
    checks.add(
        memory.isEmpty()
            ? Check.unknown(Need.MEMORY, "memory.unknown")
            : Check.measured(
                Need.MEMORY,
                memory.getAsDouble() / needs.memoryBytes(),
                "memory",
                "bytes",
                Unit.BYTES.one(memory.getAsDouble()),
                "limit",
                Unit.BYTES.one((double) needs.memoryBytes())));
    checks.add(loss());
    return new Assessment(runs.get(0).variant(), memory.orElse(0), checks);
  }

  private Check rate() {
    Optional<RunResult> at = atPeak();
    if (at.isEmpty()) {
      double most = offered(runs.get(runs.size() - 1).result());
      return Check.unknown(
          Need.RATE, "rate.never", "peak", perSecond(needs.peakPerS()), "most", perSecond(most));
    }
    double unanswered = at.get().figures().unansweredShare().orElse(0);
    return Check.measured(
        Need.RATE,
        unanswered > MOST_UNANSWERED ? unanswered / MOST_UNANSWERED : rateUsed(),
        unanswered > MOST_UNANSWERED ? "rate.unanswered" : "rate",
        "peak",
        perSecond(needs.peakPerS()),
        "offered",
        perSecond(offered(at.get())),
        "scenario",
        at.get().scenario(),
        "accepted",
        Unit.whole(accepted(at.get())),
        "percent",
        Unit.PLAIN.one(unanswered * 100));
  }

  /** How near the peak comes to the greatest rate that was carried: so much is proven, no more. */
  private double rateUsed() {
    double most = offered(runs.get(runs.size() - 1).result());
    return Math.min(1, needs.peakPerS() / most);
  }

  /** The slowest of the runs at the least rate that is the peak or more. */
  private Optional<RunResult> atPeak() {
    Optional<String> scenario =
        runs.stream()
            .map(MeasuredRun::result)
            .filter(run -> offered(run) >= needs.peakPerS() * TOLERANCE)
            .map(RunResult::scenario)
            .findFirst();
    return scenario.flatMap(
        name ->
            runs.stream()
                .map(MeasuredRun::result)
                .filter(run -> run.scenario().equals(name))
                .filter(run -> offered(run) >= needs.peakPerS() * TOLERANCE)
                .max(Comparator.comparingLong(run -> quantileNs(run))));
  }

  private Check latency() {
    Optional<RunResult> at = atPeak();
    Optional<RunResult> telling =
        at.isPresent()
            ? at
            : runs.stream()
                .map(MeasuredRun::result)
                .filter(run -> quantileNs(run) > needs.limitNs())
                .findFirst();
    if (telling.isEmpty()) {
      RunResult most = runs.get(runs.size() - 1).result();
      return Check.unknown(Need.LATENCY, "latency.never", latencyWords(most));
    }
    long ns = quantileNs(telling.get());
    return ns == 0
        ? Check.unknown(Need.LATENCY, "latency.none", latencyWords(telling.get()))
        : Check.measured(
            Need.LATENCY,
            (double) ns / needs.limitNs(),
            at.isPresent() ? "latency" : "latency.already",
            latencyWords(telling.get()));
  }

  private Object[] latencyWords(RunResult run) {
    long ns = quantileNs(run);
    return new Object[] {
      "quantile", needs.quantile().text(),
      "measured", ns == 0 ? Unit.NONE : Unit.DURATION.one((double) ns),
      "limit", Unit.DURATION.one((double) needs.limitNs()),
      "offered", perSecond(offered(run)),
      "scenario", run.scenario(),
      "peak", perSecond(needs.peakPerS())
    };
  }

  /** Zero where the run has too few answers for the quantile. */
  private long quantileNs(RunResult run) {
    return needs.quantile().of(run.figures().answerDue()).orElse(0);
  }

  /** The greatest peak that was seen, and each coupon beyond what was accepted there on top. */
  private OptionalDouble memoryBytes() {
    OptionalDouble perQueued = bytesPerQueued();
    return perQueued.isEmpty()
        ? perQueued
        : runs.stream()
            .map(MeasuredRun::result)
            .mapToDouble(
                run ->
                    peakBytes(run)
                        + perQueued.getAsDouble() * Math.max(0, needs.stock() - accepted(run)))
            .max();
  }

  /** From the run that queued most, since growth means more the more was queued. */
  private OptionalDouble bytesPerQueued() {
    return runs.stream()
        .map(MeasuredRun::result)
        .filter(run -> run.costs().isPresent() && !run.resources().isEmpty())
        .max(Comparator.comparingLong(Assessor::accepted))
        .flatMap(RunResult::costs)
        .map(Costs::memoryBytesPerQueued)
        .map(bytes -> OptionalDouble.of(bytes.orElse(0))) // a design without a queue
        .orElse(OptionalDouble.empty());
  }

  private Check loss() {
    MeasuredRun any = runs.get(0);
    if (!any.queuesInRedis()) {
      return runs.stream().allMatch(MeasuredRun::flushesEveryCommit)
          ? Check.measured(Need.LOSS, 0, "loss.database")
          : Check.unknown(Need.LOSS, "loss.unknown");
    }
    double lost =
        switch (any.manifest().scenario().durability()) {
          case ALWAYS -> 0;
          case EVERYSEC -> Math.min((double) needs.stock(), EVERYSEC_LOSES_S * needs.peakPerS());
          case NONE -> (double) needs.stock();
        };
    double used = lost == 0 ? 0 : lost / needs.mayLose();
    return Check.measured(
        Need.LOSS,
        used,
        "loss.redis",
        "durability",
        any.manifest().scenario().durability().name().toLowerCase(Locale.ROOT),
        "lost",
        Unit.whole(Math.round(lost)),
        "mayLose",
        Unit.whole(needs.mayLose()));
  }

  private static double peakBytes(RunResult run) {
    return run.resources().stream()
        .filter(use -> !use.component().equals(GENERATOR))
        .mapToLong(ResourceUse::peakRssBytes)
        .sum();
  }

  private static double offered(RunResult run) {
    return run.figures().offeredPerS().orElse(0);
  }

  private static long accepted(RunResult run) {
    return run.figures().outcomes().getOrDefault(Outcome.ACCEPTED, 0L);
  }

  private static String perSecond(double rate) {
    return Unit.PER_SECOND.one(rate);
  }
}
