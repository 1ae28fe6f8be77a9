package dev.firstcome.reports.gate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * {@code confusion.json}: what gates decided, against what was known beforehand.
 *
 * @param schemaVersion {@link ExperimentSpec#SCHEMA_VERSION}; in 1 the machine was told here
 * @param spec what was to run
 * @param baseMedianNs the median answer of the base, over the gates of the same against itself that
 *     have run; empty without any
 * @param counts how many gates of each kind decided what
 * @param gates those that have run
 */
public record Confusion(
    int schemaVersion,
    ExperimentSpec spec,
    OptionalDouble baseMedianNs,
    Map<TruthKind, Map<GateVerdict, Integer>> counts,
    List<Outcome> gates) {

  /** At most one false alarm in so many gates. */
  public static final int ONE_FALSE_ALARM_IN = 20;

  /**
   * One gate.
   *
   * @param number from 1, among its kind
   * @param delayNs what its head's answers were delayed by; empty where they were not
   * @param leftOut trials that did not count whole: of most the tails alone are left out, because
   *     the generator was late
   * @param ratio of the primary figure, with its interval
   * @param regressed the figures that had
   * @param seconds that its trials took
   */
  public record Outcome(
      TruthKind kind,
      int number,
      OptionalLong delayNs,
      GateVerdict verdict,
      int leftOut,
      OptionalDouble ratio,
      OptionalDouble low,
      OptionalDouble high,
      List<String> regressed,
      OptionalDouble seconds) {}

  /** Counts. */
  public static Confusion of(
      ExperimentSpec spec, OptionalDouble baseMedianNs, List<Outcome> gates) {
    Map<TruthKind, Map<GateVerdict, Integer>> counts = new EnumMap<>(TruthKind.class);
    for (TruthKind kind : TruthKind.values()) {
      Map<GateVerdict, Integer> row = new EnumMap<>(GateVerdict.class);
      for (GateVerdict verdict : GateVerdict.values()) {
        row.put(verdict, 0);
      }
      counts.put(kind, row);
    }
    gates.forEach(gate -> counts.get(gate.kind()).merge(gate.verdict(), 1, Integer::sum));
    return new Confusion(ExperimentSpec.SCHEMA_VERSION, spec, baseMedianNs, counts, gates);
  }

  /** Copies the list. */
  public Confusion {
    gates = List.copyOf(gates);
  }

  /**
   * Makes the outcome of a gate.
   *
   * @param delayNs what its head's answers were delayed by
   */
  public static Outcome outcome(TruthKind kind, int number, OptionalLong delayNs, Gate gate) {
    List<Judged> primary = gate.figures().stream().filter(Judged::primary).toList();
    Judged first = primary.get(0);
    return new Outcome(
        kind,
        number,
        delayNs,
        gate.verdict(),
        gate.leftOut().size(),
        first.ratio(),
        first.interval().map(i -> OptionalDouble.of(i.low())).orElse(OptionalDouble.empty()),
        first.interval().map(i -> OptionalDouble.of(i.high())).orElse(OptionalDouble.empty()),
        gate.blocking(Finding.REGRESSED).stream()
            .map(figure -> figure.contest().figure().measure().key())
            .toList(),
        gate.setup().secondsPerPair().isPresent()
            ? OptionalDouble.of(
                gate.setup().secondsPerPair().getAsDouble() * gate.trials().size() / 2)
            : OptionalDouble.empty());
  }

  /** Returns how many gates of a kind decided this. */
  public int count(TruthKind kind, GateVerdict verdict) {
    return counts.get(kind).get(verdict);
  }

  /** Tells whether every gate that was to run has. */
  public boolean complete() {
    return gates.size() >= spec.same() + spec.slower() + spec.wrong();
  }

  /** Returns how many gates of a kind decided against what is known. */
  public int contradictions(TruthKind kind) {
    return (int)
        gates.stream().filter(g -> g.kind() == kind && kind.contradicts(g.verdict())).count();
  }

  /**
   * Tells whether the gate may be used: at most one false alarm in {@value #ONE_FALSE_ALARM_IN}, no
   * slower one that passed, no wrong one that did not fail.
   */
  public boolean sound() {
    return contradictions(TruthKind.SAME) * ONE_FALSE_ALARM_IN <= Math.max(spec.same(), 1)
        && contradictions(TruthKind.SLOWER) == 0
        && contradictions(TruthKind.WRONG) == 0;
  }

  /**
   * Tells whether it also decided every gate that it should decide; of the same against itself, all
   * but one in {@value #ONE_FALSE_ALARM_IN} must have passed.
   */
  public boolean decisive() {
    int notPassed = spec.same() - count(TruthKind.SAME, GateVerdict.PASSED);
    return complete()
        && notPassed * ONE_FALSE_ALARM_IN <= spec.same()
        && count(TruthKind.SLOWER, GateVerdict.REGRESSED) == spec.slower()
        && count(TruthKind.WRONG, GateVerdict.INVALID) == spec.wrong();
  }
}
