package dev.firstcome.reports.comparison;

import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.run.Figures;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.format.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/** A figure of a run that two designs can be compared by. */
public enum Measure {
  /** From due to answer, the median. */
  ANSWER_P50("answerP50", Unit.DURATION, false, answer(Quantiles::p50)),
  /** From due to answer, 90 %. */
  ANSWER_P90("answerP90", Unit.DURATION, false, answer(Quantiles::p90)),
  /** From due to answer, 99 %. */
  ANSWER_P99("answerP99", Unit.DURATION, false, answer(Quantiles::p99)),
  /** From due to answer, 99.9 %. */
  ANSWER_P999("answerP999", Unit.DURATION, false, answer(Quantiles::p999)),
  /** From due to issued, the median. */
  ISSUANCE_P50("issuanceP50", Unit.DURATION, false, issuance(Quantiles::p50)),
  /** From due to issued, 99 %. */
  ISSUANCE_P99("issuanceP99", Unit.DURATION, false, issuance(Quantiles::p99)),
  /** From due to issued, 99.9 %. */
  ISSUANCE_P999("issuanceP999", Unit.DURATION, false, issuance(Quantiles::p999)),
  /** ACCEPTED per second. */
  ACCEPTED_PER_S("acceptedPerS", Unit.PER_SECOND, true, run -> run.figures().acceptedPerS()),
  /** Rows ISSUED per second. */
  ISSUED_PER_S("issuedPerS", Unit.PER_SECOND, true, run -> run.figures().issuedPerS()),
  /** From the end of the storm to drained. */
  DRAIN("drain", Unit.DURATION, false, run -> ofMs(run.drainMs())),
  /** Processor time of service and servers per ACCEPTED. */
  CPU_PER_ACCEPTED("cpuPerAccepted", Unit.DURATION, false, Costs::cpuNsPerAccepted),
  /** Processor time of service and servers per row ISSUED. */
  CPU_PER_ISSUED("cpuPerIssued", Unit.DURATION, false, Costs::cpuNsPerIssued),
  /** The sum of the peaks of service and servers. */
  PEAK_MEMORY("peakMemory", Unit.BYTES, false, Costs::peakBytes),
  /** What the service allocates on its heap per click. */
  ALLOCATED_PER_REQUEST(
      "allocatedPerRequest",
      Unit.BYTES,
      false,
      run ->
          run.costs()
              .map(costs -> costs.allocatedBytesPerRequest())
              .orElse(OptionalDouble.empty()));

  private final String key;
  private final Unit unit;
  private final boolean moreIsBetter;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<RunResult, OptionalDouble> figure;

  Measure(String key, Unit unit, boolean moreIsBetter, Function<RunResult, OptionalDouble> figure) {
    this.key = key;
    this.unit = unit;
    this.moreIsBetter = moreIsBetter;
    this.figure = figure;
  }

  /** Finds a measure by its {@link #key}. */
  public static Optional<Measure> find(String key) {
    return Arrays.stream(values()).filter(measure -> measure.key.equals(key)).findFirst();
  }

  /** Returns the keys of all. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Measure::key).toList();
  }

  /** Returns its name on the command line and in JSON. */
  public String key() {
    return key;
  }

  /** Returns how it is written. */
  public Unit unit() {
    return unit;
  }

  /**
   * Returns the unit that {@link #of} counts in: {@code ns}, {@code bytes}, {@code 1/s} or {@code
   * 1}.
   */
  public String baseUnit() {
    return switch (unit) {
      case DURATION, CPU -> "ns";
      case BYTES -> "bytes";
      case PER_SECOND -> "1/s";
      case PLAIN, COUNT, SHARE -> "1";
    };
  }

  /** Tells whether the greater figure is the better one. */
  public boolean moreIsBetter() {
    return moreIsBetter;
  }

  /** Tells whether it is a time that somebody waits. */
  public boolean latency() {
    return switch (this) {
      case ANSWER_P50,
          ANSWER_P90,
          ANSWER_P99,
          ANSWER_P999,
          ISSUANCE_P50,
          ISSUANCE_P99,
          ISSUANCE_P999 ->
          true;
      case ACCEPTED_PER_S,
          ISSUED_PER_S,
          DRAIN,
          CPU_PER_ACCEPTED,
          CPU_PER_ISSUED,
          PEAK_MEMORY,
          ALLOCATED_PER_REQUEST ->
          false;
    };
  }

  /** Returns a run's figure, in its base unit; empty where the run has none. */
  public OptionalDouble of(RunResult run) {
    return figure.apply(run);
  }

  private static Function<RunResult, OptionalDouble> answer(
      Function<Quantiles, OptionalLong> quantile) {
    return quantile(Figures::answerDue, quantile);
  }

  private static Function<RunResult, OptionalDouble> issuance(
      Function<Quantiles, OptionalLong> quantile) {
    return quantile(Figures::issuance, quantile);
  }

  private static Function<RunResult, OptionalDouble> quantile(
      Function<Figures, Quantiles> stage, Function<Quantiles, OptionalLong> quantile) {
    return run -> {
      OptionalLong ns = quantile.apply(stage.apply(run.figures()));
      return ns.isPresent() ? OptionalDouble.of((double) ns.getAsLong()) : OptionalDouble.empty();
    };
  }

  private static OptionalDouble ofMs(OptionalLong ms) {
    return ms.isPresent() ? OptionalDouble.of(ms.getAsLong() * 1e6) : OptionalDouble.empty();
  }
}
