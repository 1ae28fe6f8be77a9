package dev.firstcome.app.selftest;

import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a trial came to.
 *
 * @param run the run directory; empty where it has been removed
 */
public record TrialOutcome(Trial trial, Verdict verdict, Optional<Path> run) {

  /** How it compares with the declaration. */
  public enum Status {
    /** Exactly what was declared. */
    AS_DECLARED,
    /** Something is missing, or something else was found. */
    DIFFERENT,
    /** The run could not be judged as a whole. */
    UNKNOWN
  }

  /** Compares. A run that could not be judged proves nothing, whatever else was found in it. */
  public Status status() {
    if (verdict.validity() == Validity.UNKNOWN
        || !verdict.reservations().isEmpty()
        || !findings(CheckStatus.UNKNOWN).isEmpty()) {
      return Status.UNKNOWN;
    }
    return missing().isEmpty() && surplus().isEmpty() && unjudged().isEmpty()
        ? Status.AS_DECLARED
        : Status.DIFFERENT;
  }

  /** What was declared and not found. */
  public List<Finding> missing() {
    return of(f -> f.status() != CheckStatus.VIOLATED && declared(f.anomaly()));
  }

  /** What was found and not declared. */
  public List<Finding> surplus() {
    return of(f -> f.status() == CheckStatus.VIOLATED && !declared(f.anomaly()));
  }

  /** Checks without anything to judge where there should have been something. */
  public List<Finding> unjudged() {
    return of(
        f ->
            f.status() == CheckStatus.VACUOUS
                && !declared(f.anomaly())
                && !trial.mayBeVacuous().contains(f.anomaly()));
  }

  /** Findings of one status. */
  public List<Finding> findings(CheckStatus status) {
    return of(f -> f.status() == status);
  }

  /** Whether the trial declared an anomaly. */
  public boolean declared(Anomaly anomaly) {
    return trial.anomalies().contains(anomaly);
  }

  private List<Finding> of(Predicate<Finding> wanted) {
    return verdict.findings().stream().filter(wanted).toList();
  }
}
