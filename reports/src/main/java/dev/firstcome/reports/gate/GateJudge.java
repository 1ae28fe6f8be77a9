package dev.firstcome.reports.gate;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.reports.statistics.Holm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides contests, and what they come to together. */
final class GateJudge {
  private final GateRules rules;

  GateJudge(GateRules rules) {
    this.rules = rules;
  }

  /**
   * Decides each: the primary ones are one family, the blocking ones another, and what is only
   * shown is corrected for nothing. The order stays.
   */
  List<Judged> judge(List<Contest> contests) {
    List<Judged> judged = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      judged.addAll(family(contests.stream().filter(c -> c.weight() == weight).toList(), weight));
    }
    return judged.stream()
        .sorted(Comparator.comparingInt(figure -> contests.indexOf(figure.contest())))
        .toList();
  }

  private List<Judged> family(List<Contest> family, Weight weight) {
    // the claim is "beyond the threshold": what only differs from 1 must not make others easier
    double[] p = family.stream().mapToDouble(c -> c.p(rules.threshold())).toArray();
    double[] levels = Holm.levels(p, rules.alpha());
    double[] adjusted = Holm.adjusted(p);
    boolean corrected = weight != Weight.SHOWN;
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < family.size(); i++) {
      judged.add(
          Judged.of(
              family.get(i),
              rules.threshold(),
              corrected ? levels[i] : rules.alpha(),
              corrected ? adjusted[i] : p[i]));
    }
    return judged;
  }

  /**
   * The checker comes first, then what has regressed, then whether anything could be told. Trials
   * that are missing leave it open either way: who may stop when he likes what he sees, sees what
   * he likes.
   *
   * @param planned how many trials were to run
   */
  GateVerdict verdict(int planned, List<GateTrial> trials, List<Judged> figures) {
    if (trials.stream().anyMatch(GateTrial::invalidHead)) {
      return GateVerdict.INVALID;
    }
    boolean baseInvalid = trials.stream().anyMatch(trial -> trial.validity() == Validity.INVALID);
    if (baseInvalid || trials.size() < planned) {
      return GateVerdict.INCONCLUSIVE;
    }
    if (figures.stream().anyMatch(GateJudge::fails) || Failing.of(trials, rules).beyondChance()) {
      return GateVerdict.REGRESSED;
    }
    return decided(figures)
            && trials.stream().noneMatch(GateTrial::unknownHead)
            && Failing.unpaired(trials) == 0
        ? GateVerdict.PASSED
        : GateVerdict.INCONCLUSIVE;
  }

  private static boolean fails(Judged figure) {
    return figure.contest().weight() != Weight.SHOWN && figure.finding() == Finding.REGRESSED;
  }

  /**
   * Returns the figures that keep a gate from being decided: primary ones that are not good.
   * Without any primary figure there must be enough pairs of each that can fail it, none may be
   * outrun, and one of them must tell.
   */
  static List<Judged> holdingUp(List<Judged> figures) {
    List<Judged> primary = figures.stream().filter(Judged::primary).toList();
    if (!primary.isEmpty()) {
      return primary.stream().filter(figure -> !figure.finding().good()).toList();
    }
    List<Judged> blocking = blocking(figures);
    List<Judged> untold = blocking.stream().filter(GateJudge::untold).toList();
    boolean told = blocking.stream().anyMatch(figure -> figure.finding().good());
    return !untold.isEmpty() || told ? untold : blocking;
  }

  private static boolean untold(Judged figure) {
    return figure.finding() == Finding.TOO_FEW || figure.finding() == Finding.OUTRUN;
  }

  /** Figures that are only shown decide nothing. */
  private static boolean decided(List<Judged> figures) {
    boolean any = figures.stream().anyMatch(f -> f.contest().weight() != Weight.SHOWN);
    return any && holdingUp(figures).isEmpty();
  }

  private static List<Judged> blocking(List<Judged> figures) {
    return figures.stream().filter(f -> f.contest().weight() == Weight.BLOCKING).toList();
  }
}
