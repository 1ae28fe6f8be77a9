package dev.firstcome.reports.verdict;

import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.words.Words;

/** A verdict, and a finding, in a few words. */
public final class VerdictWords {
  private VerdictWords() {}

  /** Returns the verdict with its denominators, such as {@code VALID (9 of 10 checks)}. */
  public static String verdict(Verdict verdict, Words words) {
    return words.get(
        "verdict." + verdict.validity().name(),
        "judged",
        with(verdict, CheckStatus.PASSED) + with(verdict, CheckStatus.VIOLATED),
        "violated",
        with(verdict, CheckStatus.VIOLATED),
        "checks",
        verdict.findings().size());
  }

  /** Returns what a finding came to: a count and its denominator, or VACUOUS or UNKNOWN. */
  public static String finding(Finding finding, Words words) {
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
