package dev.firstcome.reports;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.words.Words;

/** How far a run may be believed, in words and in marks. */
final class Standing {
  private static final String UNFIT_MARK = "*";
  private static final String NOT_VALID_MARK = "†";

  private Standing() {}

  /** Tells whether a ranking may be drawn from the run's figures. */
  static boolean ranks(RunResult run) {
    return run.verdict().validity() == Validity.VALID && run.fitness().fit();
  }

  /** Returns what each of the run's figures is marked with; empty for a run that ranks. */
  static String marks(RunResult run) {
    return (run.fitness().fit() ? "" : UNFIT_MARK)
        + (run.verdict().validity() == Validity.VALID ? "" : NOT_VALID_MARK);
  }

  static String fitness(RunResult run, Words words) {
    return words.get(run.fitness().fit() ? "fitness.FIT" : "fitness.UNFIT");
  }
}
