package dev.firstcome.reports.comparison;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.run.RunResult;

/** A trial that has run. */
public record MeasuredTrial(PlannedTrial trial, RunResult result) {

  /** Tells whether a ranking may be drawn from it. */
  boolean ranks() {
    return result.verdict().validity() == Validity.VALID && result.fitness().fit();
  }
}
