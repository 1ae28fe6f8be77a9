package dev.firstcome.reports.evidence;

import java.util.List;

/**
 * One row of the evidence table.
 *
 * @param claim what is claimed
 * @param measures what was measured here
 * @param answer what follows
 */
public record EvidenceRow(Claim claim, List<Measure> measures, Answer answer) {

  /** Copies the list. */
  public EvidenceRow {
    measures = List.copyOf(measures);
  }

  /** Tells whether these runs decide it. */
  boolean answered() {
    return !(answer instanceof Answer.NotMeasuredByThisRun);
  }
}
