package dev.firstcome.reports;

import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.format.Unit;
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

  /** Returns the verdict with its denominators, such as {@code VALID (9 of 10 checks)}. */
  static String verdict(RunResult run, Words words) {
    Verdict verdict = run.verdict();
    return words.get(
        "verdict." + verdict.validity().name(),
        "judged",
        with(verdict, CheckStatus.PASSED) + with(verdict, CheckStatus.VIOLATED),
        "violated",
        with(verdict, CheckStatus.VIOLATED),
        "checks",
        verdict.findings().size());
  }

  static String fitness(RunResult run, Words words) {
    return words.get(run.fitness().fit() ? "fitness.FIT" : "fitness.UNFIT");
  }

  /** Returns what a finding came to: a count and its denominator, or VACUOUS or UNKNOWN. */
  static String finding(Finding finding, Words words) {
    return switch (finding.status()) {
      case PASSED, VIOLATED ->
          words.get(
              "finding",
              "count",
              Unit.whole(finding.count()),
              "judged",
              Unit.whole(finding.judged()));
      case VACUOUS, UNKNOWN -> finding.status().name();
    };
  }

  private static long with(Verdict verdict, CheckStatus status) {
    return verdict.findings().stream().filter(finding -> finding.status() == status).count();
  }
}
