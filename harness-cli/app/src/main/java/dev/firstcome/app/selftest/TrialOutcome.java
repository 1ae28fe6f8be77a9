package dev.firstcome.app.selftest;

import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * What a trial came to.
 *
 * @param lagNs how late one click in ten was sent, or later; empty where too few were
 * @param run the run directory; empty where it has been removed
 */
public record TrialOutcome(Trial trial, Verdict verdict, OptionalLong lagNs, Optional<Path> run) {

  /** Half of the time that the storms leave between what must not run together. */
  private static final long LATE_NS = 500_000_000L;

  /** How it compares with the declaration. */
  public enum Status {
    /** Exactly what was declared. */
    AS_DECLARED,
    /** Something is missing, or something else was found. */
    DIFFERENT,
    /** The run could not be judged as a whole. */
    UNKNOWN
  }

  /**
   * Compares. A run that could not be judged proves nothing, whatever else was found in it; nor
   * does something that is missing, where the generator was too late for the storm to come about as
   * it is written.
   */
  public Status status() {
    if (verdict.validity() == Validity.UNKNOWN
        || !verdict.reservations().isEmpty()
        || !findings(CheckStatus.UNKNOWN).isEmpty()) {
      return Status.UNKNOWN;
    }
    if (!surplus().isEmpty()) {
      return Status.DIFFERENT;
    }
    if (missing().isEmpty() && unjudged().isEmpty()) {
      return Status.AS_DECLARED;
    }
    return late() ? Status.UNKNOWN : Status.DIFFERENT;
  }

  /** Whether the generator was too late; a busy machine makes it so. */
  public boolean late() {
    return lagNs.orElse(0) > LATE_NS;
  }

  /** The same, after its run directory has been removed. */
  TrialOutcome withoutRun() {
    return new TrialOutcome(trial, verdict, lagNs, Optional.empty());
  }

  /** What was declared, and not found though it was looked for. */
  public List<Finding> missing() {
    return of(
        f ->
            (f.status() == CheckStatus.PASSED || f.status() == CheckStatus.VACUOUS)
                && declared(f.anomaly()));
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
