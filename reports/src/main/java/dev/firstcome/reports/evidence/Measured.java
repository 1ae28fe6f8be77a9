package dev.firstcome.reports.evidence;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.run.RunResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The runs that evidence is drawn from: the VALID ones, by design and scenario. */
public final class Measured {

  /** Stands for all scenarios together. */
  static final String ALL = "";

  private final List<RunResult> valid;
  private final List<RunResult> leftOut;
  private final PairedIntervals intervals;

  private Measured(List<RunResult> valid, List<RunResult> leftOut, PairedIntervals intervals) {
    this.valid = valid;
    this.leftOut = leftOut;
    this.intervals = intervals;
  }

  /** Sorts runs out. */
  public static Measured of(List<RunResult> runs, PairedIntervals intervals) {
    return new Measured(
        runs.stream().filter(Measured::isValid).toList(),
        runs.stream().filter(run -> !isValid(run)).toList(),
        intervals);
  }

  private static boolean isValid(RunResult run) {
    return run.verdict().validity() == Validity.VALID;
  }

  /** Returns the runs that say nothing, because they are not VALID. */
  List<RunResult> leftOut() {
    return leftOut;
  }

  /** Returns the designs, in the order of their first runs. */
  List<String> designs() {
    return valid.stream().map(RunResult::target).distinct().toList();
  }

  /** Returns the scenarios, likewise. */
  List<String> scenarios() {
    return valid.stream().map(RunResult::scenario).distinct().toList();
  }

  /** Returns a design's VALID runs of a scenario, or of all. */
  List<RunResult> runs(String design, String scenario) {
    return valid.stream()
        .filter(run -> run.target().equals(design))
        .filter(run -> scenario.equals(ALL) || run.scenario().equals(scenario))
        .toList();
  }

  /** Returns a figure over the FIT trials; over the UNFIT ones where there are no others. */
  Optional<Spread> spread(Metric metric, String design, String scenario) {
    List<RunResult> runs = runs(design, scenario);
    Optional<Spread> fit = spread(metric, runs.stream().filter(r -> r.fitness().fit()).toList());
    return fit.isPresent()
        ? fit
        : spread(metric, runs)
            .map(s -> new Spread(s.median(), s.least(), s.greatest(), s.runs(), true));
  }

  private static Optional<Spread> spread(Metric metric, List<RunResult> runs) {
    double[] sorted =
        runs.stream()
            .map(metric::of)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .sorted()
            .toArray();
    int n = sorted.length;
    return n == 0
        ? Optional.empty()
        : Optional.of(new Spread(sorted[(n - 1) / 2], sorted[0], sorted[n - 1], n, false));
  }

  /** Returns a figure of every design. */
  Measure measure(Metric metric, String scenario) {
    Map<String, Spread> byDesign = new LinkedHashMap<>();
    for (String design : designs()) {
      spread(metric, design, scenario).ifPresent(spread -> byDesign.put(design, spread));
    }
    return new Measure(
        metric,
        scenario,
        byDesign,
        intervals.of(metric, scenario, Claims.COMPARED.get(0), Claims.COMPARED.get(1)));
  }

  /** Returns where a figure of one design stands to that of the other. */
  Optional<Standing> standing(Metric metric, String scenario, String design, String other) {
    Optional<Spread> mine = spread(metric, design, scenario).filter(s -> !s.doubtful());
    Optional<Spread> its = spread(metric, other, scenario).filter(s -> !s.doubtful());
    if (mine.isEmpty() || its.isEmpty()) {
      return Optional.empty();
    }
    Optional<Interval> interval = intervals.of(metric, scenario, other, design);
    boolean apart = interval.map(Interval::decides).orElse(mine.get().apartFrom(its.get()));
    if (!apart) {
      return Optional.of(Standing.ALIKE);
    }
    boolean less = interval.map(i -> i.high() < 1).orElse(mine.get().median() < its.get().median());
    return Optional.of(less ? Standing.LESS : Standing.MORE);
  }

  /** How two figures compare. */
  enum Standing {
    /** This design's is less. */
    LESS,
    /** No difference can be told. */
    ALIKE,
    /** This design's is more. */
    MORE
  }
}
