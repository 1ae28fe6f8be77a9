package dev.firstcome.reports.evidence;

import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.run.Costs;
import dev.firstcome.core.run.ResourceUse;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.format.Unit;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** A figure of one run. */
public enum Metric {
  /** Clicks sent per second. */
  OFFERED_RATE(Unit.PER_SECOND, run -> run.figures().offeredPerS()),
  /** ACCEPTED per second. */
  ACCEPTED_RATE(Unit.PER_SECOND, run -> run.figures().acceptedPerS()),
  /** Coupons issued per second. */
  ISSUED_RATE(Unit.PER_SECOND, run -> run.figures().issuedPerS()),
  /**
   * Clicks per second that the machine's processors could carry at most, at the processor time that
   * a click cost: processors divided by seconds per click, the generator's share left out.
   */
  CEILING(Unit.PER_SECOND, Metric::ceiling),
  /** Nanoseconds of processor time per accepted request. */
  CPU_PER_ACCEPTED(Unit.DURATION, run -> cost(run, Costs::cpuNsPerAccepted)),
  /** The same per issued coupon. */
  CPU_PER_ISSUED(Unit.DURATION, run -> cost(run, Costs::cpuNsPerIssued)),
  /** Median from due to answer, accepted clicks. */
  ANSWER_P50(Unit.DURATION, run -> number(run.figures().answerDueAccepted().p50())),
  /** 99 % from due to answer, all answered clicks. */
  ANSWER_P99(Unit.DURATION, run -> number(run.figures().answerDue().p99())),
  /** Median from due to issued. */
  ISSUANCE_P50(Unit.DURATION, run -> number(run.figures().issuance().p50())),
  /** 99 % from due to issued. */
  ISSUANCE_P99(Unit.DURATION, run -> number(run.figures().issuance().p99())),
  /** Median from enqueued to consumed. */
  QUEUE_P50(Unit.DURATION, run -> number(run.figures().queue().p50())),
  /** 99 % from enqueued to consumed. */
  QUEUE_P99(Unit.DURATION, run -> number(run.figures().queue().p99())),
  /** Bytes written to storage, all components of the design. */
  WRITTEN(Unit.BYTES, run -> sum(run, ResourceUse::writtenBytes)),
  /** Bytes written per queued request. */
  DISK_PER_QUEUED(Unit.BYTES, run -> cost(run, Costs::diskBytesPerQueued)),
  /** Growth of memory per queued request. */
  MEMORY_PER_QUEUED(Unit.BYTES, run -> cost(run, Costs::memoryBytesPerQueued)),
  /** Peak resident memory, all components of the design. */
  PEAK_MEMORY(Unit.BYTES, run -> sum(run, ResourceUse::peakRssBytes)),
  /** Resident memory before the warm-up, all components of the design. */
  IDLE_MEMORY(Unit.BYTES, run -> cost(run, costs -> total(costs.idleRssBytes().values()))),
  /** Processes that the design needs. */
  PROCESSES(Unit.COUNT, run -> cost(run, costs -> OptionalDouble.of(costs.settings().size()))),
  /** Nanoseconds of start-up, of all processes together. */
  START_UP(Unit.DURATION, run -> scaled(total(run.startUpMs().values()), 1e6)),
  /** Settings that were set. */
  SETTINGS(Unit.COUNT, run -> cost(run, costs -> total(costs.settings().values()))),
  /** Users turned away whose order could be judged. */
  ORDER_JUDGED(Unit.COUNT, run -> judged(run, Anomaly.ORDER_INVERSION)),
  /** Users turned away before a later comer was served. */
  ORDER_WRONGED(Unit.COUNT, run -> count(run, Anomaly.ORDER_INVERSION)),
  /** Answers EXPIRED. */
  EXPIRED_ANSWERS(Unit.COUNT, run -> answers(run, Outcome.EXPIRED)),
  /** Issued users whose window could be judged. */
  WINDOW_JUDGED(Unit.COUNT, run -> judged(run, Anomaly.OUTSIDE_WINDOW)),
  /** Users issued outside the window. */
  OUTSIDE_WINDOW(Unit.COUNT, run -> count(run, Anomaly.OUTSIDE_WINDOW)),
  /** Users refused for a reason that was not true. */
  FALSELY_REFUSED(Unit.COUNT, run -> count(run, Anomaly.FALSE_REFUSAL)),
  /** Coupons beyond the quantity. */
  OVERISSUED(Unit.COUNT, run -> count(run, Anomaly.OVERISSUE)),
  /** Answers DUPLICATE. */
  DUPLICATE_ANSWERS(Unit.COUNT, run -> answers(run, Outcome.DUPLICATE)),
  /** Users issued twice. */
  ISSUED_TWICE(Unit.COUNT, run -> count(run, Anomaly.DUPLICATE_ISSUANCE)),
  /** Rows still pending after the drain. */
  STUCK(Unit.COUNT, run -> count(run, Anomaly.STUCK_PENDING)),
  /** Requests that were accepted at the door and rejected behind it. */
  SETTLED_BEHIND(Unit.COUNT, run -> OptionalDouble.of((double) run.figures().rejected())),
  /** The same as a share of all accepted, per cent. */
  WITHOUT_COUPON(Unit.PLAIN, Metric::withoutCoupon);

  private static final String GENERATOR = "generator";

  private final Unit unit;

  @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
  private final Function<RunResult, OptionalDouble> figure;

  Metric(Unit unit, Function<RunResult, OptionalDouble> figure) {
    this.unit = unit;
    this.figure = figure;
  }

  /** Returns what its figures are written in. */
  public Unit unit() {
    return unit;
  }

  /** Returns the figure of a run; empty where the run has none. */
  public OptionalDouble of(RunResult run) {
    return figure.apply(run);
  }

  private static OptionalDouble ceiling(RunResult run) {
    double cpuNs = sum(run, ResourceUse::cpuNs).orElse(0);
    long clicks = run.figures().outcomes().values().stream().mapToLong(n -> n).sum();
    int processors = run.costs().map(Costs::processors).orElse(0);
    return cpuNs <= 0 || clicks == 0 || processors == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(processors * 1e9 / (cpuNs / clicks));
  }

  private static OptionalDouble withoutCoupon(RunResult run) {
    long accepted = run.figures().outcomes().getOrDefault(Outcome.ACCEPTED, 0L);
    return accepted == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100.0 * run.figures().rejected() / accepted);
  }

  private static OptionalDouble answers(RunResult run, Outcome outcome) {
    return OptionalDouble.of(run.figures().outcomes().getOrDefault(outcome, 0L));
  }

  private static OptionalDouble count(RunResult run, Anomaly anomaly) {
    return decided(run, anomaly).mapToDouble(Finding::count).findFirst();
  }

  private static OptionalDouble judged(RunResult run, Anomaly anomaly) {
    return decided(run, anomaly).mapToDouble(Finding::judged).findFirst();
  }

  /** The finding of a check that had something to judge. */
  private static Stream<Finding> decided(RunResult run, Anomaly anomaly) {
    return run.verdict().findings().stream()
        .filter(finding -> finding.anomaly() == anomaly)
        .filter(
            finding ->
                finding.status() == CheckStatus.PASSED || finding.status() == CheckStatus.VIOLATED);
  }

  private static OptionalDouble cost(RunResult run, Function<Costs, OptionalDouble> figure) {
    return run.costs().map(figure).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble sum(RunResult run, Function<ResourceUse, Long> figure) {
    return total(
        run.resources().stream()
            .filter(use -> !use.component().equals(GENERATOR))
            .map(figure)
            .toList());
  }

  private static OptionalDouble total(Collection<? extends Number> values) {
    return values.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(values.stream().mapToDouble(Number::doubleValue).sum());
  }

  private static OptionalDouble scaled(OptionalDouble value, double factor) {
    return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
  }

  private static OptionalDouble number(OptionalLong value) {
    return value.isPresent()
        ? OptionalDouble.of((double) value.getAsLong())
        : OptionalDouble.empty();
  }
}
