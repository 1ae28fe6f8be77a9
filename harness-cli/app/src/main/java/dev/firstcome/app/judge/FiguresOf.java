package dev.firstcome.app.judge;

import dev.firstcome.core.checker.Denominators;
import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.run.Figures;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/**
 * The figures of a run, computed from history and ledger alone (results.md, "Figures"). Rates
 * divide by (last such event − first due); quantiles are exact, over the values themselves.
 */
final class FiguresOf {

  private final History history;
  private final IssuedStages stages;
  private final Denominators counts;
  private final OfferedLoad load;

  private FiguresOf(History history, Ledger ledger, Denominators counts, OfferedLoad load) {
    this.history = history;
    this.stages = IssuedStages.of(history, ledger);
    this.counts = counts;
    this.load = load;
  }

  /**
   * Computes them.
   *
   * @param counts what the checker counted on its way
   * @param load what was planned, and what was offered of it
   */
  static Figures of(History history, Ledger ledger, Denominators counts, OfferedLoad load) {
    return new FiguresOf(history, ledger, counts, load).figures();
  }

  private Figures figures() {
    long clicks = clicks().count();
    long firstDueNs = clicks().map(i -> history.dueNs((int) i)).min().orElse(0);
    long unanswered = outcome(Outcome.UNKNOWN) + outcome(Outcome.UNAVAILABLE);
    return new Figures(
        outcomes(),
        counts.statusOutcomes(),
        counts.rowsIssued(),
        counts.rowsRejected(),
        counts.rowsPending(),
        counts.recovered(),
        load.plannedPerS(),
        load.offeredPerS(),
        rate(
            outcome(Outcome.ACCEPTED),
            firstDueNs,
            answered()
                .filter(i -> history.outcome((int) i) == Outcome.ACCEPTED)
                .map(i -> history.completedNs((int) i))),
        rate(counts.rowsIssued(), firstDueNs, stages.issuedAtNs()),
        clicks == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) unanswered / clicks),
        quantiles(answered().map(this::fromDue)),
        quantiles(
            answered()
                .filter(i -> history.outcome((int) i) == Outcome.ACCEPTED)
                .map(this::fromDue)),
        quantiles(answered().filter(i -> history.outcome((int) i).refused()).map(this::fromDue)),
        quantiles(answered().map(i -> history.completedNs((int) i) - history.invokedNs((int) i))),
        quantiles(clicks().map(i -> history.invokedNs((int) i) - history.dueNs((int) i))),
        quantiles(stages.issuanceNs()),
        quantiles(stages.queueNs()),
        quantiles(stages.consumeNs()));
  }

  private LongStream clicks() {
    return LongStream.range(0, history.size()).filter(i -> history.kind((int) i) == Kind.ISSUE);
  }

  /** Clicks that an answer of the contract came for. */
  private LongStream answered() {
    return clicks()
        .filter(i -> history.outcome((int) i).answered())
        .filter(i -> history.completedNs((int) i) != History.NO_ANSWER);
  }

  private long fromDue(long i) {
    return history.completedNs((int) i) - history.dueNs((int) i);
  }

  private long outcome(Outcome outcome) {
    return counts.issueOutcomes().getOrDefault(outcome, 0L);
  }

  /** All outcomes that a click can have, those that did not occur too. */
  private Map<Outcome, Long> outcomes() {
    Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      if (outcome.fits(Kind.ISSUE)) {
        outcomes.put(outcome, outcome(outcome));
      }
    }
    return outcomes;
  }

  private static OptionalDouble rate(long events, long firstDueNs, LongStream atNs) {
    long lastNs = atNs.max().orElse(firstDueNs);
    return events == 0 || lastNs <= firstDueNs
        ? OptionalDouble.empty()
        : OptionalDouble.of(events * 1e9 / (lastNs - firstDueNs));
  }

  private static Quantiles quantiles(LongStream values) {
    return Quantiles.ofSorted(values.map(value -> Math.max(0, value)).sorted().toArray());
  }
}
