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
 * @param verdict what is decided
 */
public record Gate(
    GateSetup setup,
    List<GateTrial> trials,
    List<Judged> figures,
    OptionalDouble probe,
    Optional<Sentence> unavailable,
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
        GateVerdict.INCONCLUSIVE);
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
   * Returns how many pairs would probably settle every primary figure that is not, if as many had
   * to be left out as now; empty where none is open, or none that anybody waits for would.
   */
  public OptionalInt pairsNeeded() {
    List<Judged> open = figures.stream().filter(f -> f.primary() && !f.finding().good()).toList();
    if (open.isEmpty() || open.stream().anyMatch(f -> f.pairsNeeded().isEmpty())) {
      return OptionalInt.empty();
    }
    int needed = open.stream().mapToInt(f -> f.pairsNeeded().getAsInt()).max().getAsInt();
    return OptionalInt.of(needed + pairsLost(open));
  }

  /** Of the figure that most pairs were left out of. */
  private int pairsLost(List<Judged> primary) {
    return primary.stream()
        .map(figure -> figure.contest().figure())
        .mapToInt(
            figure ->
                (int)
                    trials.stream()
                        .filter(trial -> trial.target().equals(figure.target()))
                        .filter(trial -> !trial.usable(figure.measure()))
                        .map(trial -> trial.trial().trial().pair())
                        .distinct()
                        .count())
        .max()
        .orElse(0);
  }

  /** Returns how long {@link #pairsNeeded} would take, in minutes. */
  public OptionalDouble minutesNeeded() {
    OptionalInt pairs = pairsNeeded();
    return pairs.isEmpty()
        ? OptionalDouble.empty()
        : minutes(2 * pairs.getAsInt() * setup.targets().size());
  }

  /** Returns how long so many trials take; empty where it is not known. */
  OptionalDouble minutes(int trials) {
    return setup.secondsPerPair().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(trials * setup.secondsPerPair().getAsDouble() / 2 / 60);
  }
}
