package dev.firstcome.core.checker;

import static java.util.Objects.requireNonNull;

import dev.firstcome.core.sentence.Sentence;
import java.util.List;

/**
 * The judgement on correctness, and on nothing else.
 *
 * @param validity the worst of all findings that are not VACUOUS, and of the reservations
 * @param findings one for each anomaly, in the order of {@link Anomaly}
 * @param reservations why it is UNKNOWN, or INVALID beyond the findings (witnesses that disagree)
 * @param denominators out of how much
 */
public record Verdict(
    Validity validity,
    List<Finding> findings,
    List<Sentence> reservations,
    Denominators denominators) {
  /** Copies the lists. */
  public Verdict {
    requireNonNull(validity);
    findings = List.copyOf(findings);
    reservations = List.copyOf(reservations);
  }
}
