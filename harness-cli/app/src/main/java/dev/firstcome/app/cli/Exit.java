package dev.firstcome.app.cli;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.comparison.MeasuredTrial;
import java.util.List;

/** Exit codes of every command (results.md, "Exit codes"). */
final class Exit {

  static final int VALID = 0;
  static final int INVALID = 1;
  static final int UNKNOWN = 2;
  static final int USAGE = 64;
  static final int INTERNAL = 70;

  private Exit() {}

  /** The code of one verdict. */
  static int of(Validity validity) {
    return switch (validity) {
      case VALID -> VALID;
      case INVALID -> INVALID;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /**
   * The code of several runs: the worst of them, INVALID before UNKNOWN. A limit that was not kept
   * counts as INVALID.
   *
   * @param requireFit whether a measurement that does not deserve belief is UNKNOWN
   */
  static int of(List<RunResult> results, boolean requireFit) {
    Validity worst = Validity.VALID;
    for (RunResult result : results) {
      worst = worst.worst(result.verdict().validity());
      if (!result.sloBreaches().isEmpty()) {
        worst = worst.worst(Validity.INVALID);
      }
      if (requireFit && !result.fitness().fit()) {
        worst = worst.worst(Validity.UNKNOWN);
      }
    }
    return results.isEmpty() ? UNKNOWN : of(worst);
  }

  /**
   * The code of interleaved trials, where a ranking was asked for: an UNFIT trial, a missing one,
   * too few pairs, or an effect within the noise is UNKNOWN.
   */
  static int of(Duel duel) {
    int worst = of(duel.trials().stream().map(MeasuredTrial::result).toList(), true);
    return worst == VALID && !duel.conclusive() ? UNKNOWN : worst;
  }
}
