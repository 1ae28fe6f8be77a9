package dev.firstcome.reports.gate;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.sentence.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a gate came to.
 *
 * @param setup what was asked for
 * @param trials that have run, in their order; against a stored baseline, the head's alone
 * @param figures each target's in turn
 * @param probe how much slower this machine is than the baseline's was; empty without a baseline
 * @param unavailable why a side cannot be had or built; empty where both could
 * @param failure which trial failed and why; empty where none did
 * @param verdict what is decided
 */
public record Gate(
    GateSetup setup,
    List<GateTrial> trials,
    List<Judged> figures,
    OptionalDouble probe,
    Optional<Sentence> unavailable,
    Optional<Sentence> failure,
    GateVerdict verdict) {

  /** Copies the lists. */
  public Gate {
    trials = List.copyOf(trials);
    figures = List.copyOf(figures);
  }

  static Gate of(
      GateSetup setup, List<GateTrial> trials, List<Contest> contests, OptionalDouble probe) {
    GateJudge judge = new GateJudge(setup.rules());
    List<Judged> figures = judge.judge(contests);
    return new Gate(
        setup,
        trials,
        figures,
        probe,
        Optional.empty(),
        Optional.empty(),
        judge.verdict(setup.planned(), trials, figures));
  }

  /** Makes the gate that could not begin, because a side cannot be had or built. */
  public static Gate unavailable(GateSetup setup, Sentence why) {
    return new Gate(
        setup,
        List.of(),
        List.of(),
        OptionalDouble.empty(),
        Optional.of(why),
        Optional.empty(),
        GateVerdict.INCONCLUSIVE);
  }

  /** Returns this gate with why its trials came to an end before all had run. */
  public Gate with(Optional<Sentence> trialThatFailed) {
    return new Gate(setup, trials, figures, probe, unavailable, trialThatFailed, verdict);
  }

  /** Tells whether trials are missing: one failed, or somebody asked to stop. */
  public boolean incomplete() {
    return trials.size() < setup.planned();
  }

  /** Returns the checker's verdict of a side: the worst of its trials; empty where it has none. */
  public Optional<Validity> validity(Side side) {
    return trials.stream()
        .filter(trial -> trial.side() == side)
        .map(GateTrial::validity)
        .reduce(Validity::worst);
  }

  /**
   * Returns the trials of which something was left out, and of their pairs' other trials with it.
   */
  public List<GateTrial> leftOut() {
    return trials.stream().filter(trial -> trial.use() != Use.WHOLE).toList();
  }

  /** Returns the figures of a finding that can fail the gate. */
  public List<Judged> blocking(Finding finding) {
    return figures.stream()
        .filter(f -> f.contest().weight() != Weight.SHOWN && f.finding() == finding)
        .toList();
  }

  /**
   * Returns how many pairs would probably settle every figure that holds the gate up, if as great a
   * share had to be left out as now; empty where none does, or no number that anybody waits for
   * would.
   */
  public OptionalInt pairsNeeded() {
    List<Judged> open = holdingUp();
    if (verdict != GateVerdict.INCONCLUSIVE
        || open.isEmpty()
        || open.stream().anyMatch(f -> f.pairsNeeded().isEmpty())) {
      return OptionalInt.empty();
    }
    int most = 0;
    for (Judged figure : open) {
      int ran = setup.pairs();
      int lost = pairsLost(figure.contest().figure());
      if (lost >= ran) {
        return OptionalInt.empty();
      }
      int needed = figure.pairsNeeded().getAsInt();
      most = Math.max(most, (int) Math.ceil((double) needed * ran / (ran - lost)));
    }
    return OptionalInt.of(most);
  }

  private int pairsLost(GateFigure figure) {
    return (int)
        trials.stream()
            .filter(trial -> trial.target().equals(figure.target()))
            .filter(trial -> !trial.usable(figure.measure()))
            .map(trial -> trial.trial().trial().pair())
            .distinct()
            .count();
  }

  /** Returns the figures that keep it from being decided. */
  public List<Judged> holdingUp() {
    return GateJudge.holdingUp(figures);
  }

  /** Returns how long {@link #pairsNeeded} would take, in minutes. */
  public OptionalDouble minutesNeeded() {
    OptionalInt pairs = pairsNeeded();
    return pairs.isEmpty() ? OptionalDouble.empty() : minutes(setup.trials(pairs.getAsInt()));
  }

  /** Returns how long so many trials take; empty where it is not known. */
  OptionalDouble minutes(int trials) {
    return setup.secondsPerPair().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(trials * setup.secondsPerPair().getAsDouble() / 2 / 60);
  }
}
