package dev.firstcome.reports.gate;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.fitness.Cause;
import dev.firstcome.core.fitness.FitnessJudge;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.comparison.Measure;
import java.util.Set;

/**
 * What of a run can be compared. A run is UNFIT where the generator's p99 delay is too large a
 * share of the p99 latency, which on few cores is often so where answers are fast. That spoils its
 * tails alone, as long as the median delay keeps to the same share of the median. Every other
 * reason spoils all.
 */
public enum Use {
  /** Everything. */
  WHOLE,
  /** All but the tails of its latencies. */
  WITHOUT_TAILS,
  /** Nothing: it is not VALID, or UNFIT for another reason. */
  NONE;

  private static final Set<Measure> TAILS =
      Set.of(
          Measure.ANSWER_P90,
          Measure.ANSWER_P99,
          Measure.ANSWER_P999,
          Measure.ISSUANCE_P99,
          Measure.ISSUANCE_P999);

  /** Returns what of a run can be compared. */
  public static Use of(RunResult run) {
    if (run.verdict().validity() != Validity.VALID) {
      return NONE;
    }
    if (run.fitness().fit()) {
      return WHOLE;
    }
    boolean lagAlone =
        run.fitness().reasons().stream()
            .allMatch(reason -> reason.cause() == Cause.GENERATOR_LAGGED);
    return lagAlone && medianStands(run) ? WITHOUT_TAILS : NONE;
  }

  private static boolean medianStands(RunResult run) {
    double lag = run.figures().lag().p50().orElse(Long.MAX_VALUE);
    double answer = run.figures().answerDue().p50().orElse(0);
    return lag <= FitnessJudge.MOST_LAG_SHARE * answer;
  }

  /** Tells whether this figure can. */
  public boolean allows(Measure measure) {
    return switch (this) {
      case WHOLE -> true;
      case WITHOUT_TAILS -> !TAILS.contains(measure);
      case NONE -> false;
    };
  }
}
