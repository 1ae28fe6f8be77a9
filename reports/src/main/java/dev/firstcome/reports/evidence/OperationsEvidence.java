package dev.firstcome.reports.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What it takes to run a design: processes, idle memory, start-up, settings. It is simpler than the
 * other where none of the four is more and one is less; no person's hours are counted.
 */
final class OperationsEvidence {
  private OperationsEvidence() {}

  static Answer isSimpler(Claim claim, Measured runs) {
    return compared(claim, runs, true);
  }

  static Answer isHeavier(Claim claim, Measured runs) {
    return compared(claim, runs, false);
  }

  private static Answer compared(Claim claim, Measured runs, boolean simpler) {
    Trials mine = new Trials(claim.design(), runs);
    Trials its = new Trials(mine.other(), runs);
    int less = 0;
    int more = 0;
    for (Metric metric : Topic.OPERATIONS.metrics()) {
      Optional<Double> difference = difference(metric, mine, its);
      if (difference.isEmpty()) {
        return new Answer.NotMeasuredByThisRun(Reason.of("both", "scenario", "storm"));
      }
      less += difference.get() < 0 ? 1 : 0;
      more += difference.get() > 0 ? 1 : 0;
    }
    boolean holds = simpler ? less > 0 && more == 0 : more > 0 && less == 0;
    return Answer.decided(
        holds,
        Reason.of(
            "operations", "figures", figures(mine), "other", its.design(), "its", figures(its)));
  }

  private static Optional<Double> difference(Metric metric, Trials mine, Trials its) {
    Optional<Spread> one = mine.runs().spread(metric, mine.design(), Measured.ALL);
    Optional<Spread> other = its.runs().spread(metric, its.design(), Measured.ALL);
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().median() - other.get().median())
        : Optional.empty();
  }

  private static String figures(Trials trials) {
    List<String> figures = Topic.OPERATIONS.metrics().stream().map(trials::text).toList();
    return String.join(" / ", figures);
  }
}
