package dev.firstcome.reports.comparison;

import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One reason why a trial carries no claim.
 *
 * @param verdict INVALID or UNKNOWN; empty where the trial is UNFIT: the two are never mixed
 * @param reason in one sentence; empty where the verdict says it all
 */
public record Reservation(Optional<Validity> verdict, Optional<Sentence> reason) {

  /** Returns all of a trial's, the verdict's first. */
  public static List<Reservation> of(MeasuredTrial trial) {
    List<Reservation> all = new ArrayList<>();
    Verdict verdict = trial.result().verdict();
    if (verdict.validity() != Validity.VALID) {
      List<Sentence> reasons = reasons(verdict);
      reasons.forEach(
          reason -> all.add(new Reservation(Optional.of(verdict.validity()), Optional.of(reason))));
      if (reasons.isEmpty()) {
        all.add(new Reservation(Optional.of(verdict.validity()), Optional.empty()));
      }
    }
    trial
        .result()
        .fitness()
        .reasons()
        .forEach(
            reason -> all.add(new Reservation(Optional.empty(), Optional.of(reason.sentence()))));
    return all;
  }

  private static List<Sentence> reasons(Verdict verdict) {
    CheckStatus decisive =
        verdict.validity() == Validity.INVALID ? CheckStatus.VIOLATED : CheckStatus.UNKNOWN;
    return Stream.concat(
            verdict.reservations().stream(),
            verdict.findings().stream()
                .filter(finding -> finding.status() == decisive)
                .map(Finding::sentence))
        .distinct()
        .toList();
  }
}
