package dev.firstcome.reports.evidence;

import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.format.Unit;
import java.util.List;

/**
 * What the checks of VALID runs came to; a VACUOUS one decides nothing. Counts need no FIT run. A
 * check that fails makes its run INVALID, and the run itself then says so.
 */
final class CheckEvidence {
  private CheckEvidence() {}

  static Answer keepsOrder(Claim claim, Measured runs) {
    return passed(claim, runs, "order", "storm", Metric.ORDER_WRONGED, Metric.ORDER_JUDGED);
  }

  static Answer issuesOnce(Claim claim, Measured runs) {
    return passed(claim, runs, "once", "duplicates", Metric.ISSUED_TWICE, Metric.DUPLICATE_ANSWERS);
  }

  /** The runs are VALID, so a check that had something to judge has passed. */
  private static Answer passed(
      Claim claim, Measured runs, String key, String scenario, Metric found, Metric judged) {
    List<RunResult> telling =
        runs.runs(claim.design(), Measured.ALL).stream()
            .filter(run -> judged.of(run).orElse(0) > 0 && found.of(run).isPresent())
            .toList();
    return telling.isEmpty()
        ? needs(claim, scenario)
        : new Answer.HoldsHere(
            Reason.of(key, "judged", whole(sum(telling, judged)), "runs", telling.size()));
  }

  static Answer answersHonestly(Claim claim, Measured runs) {
    List<RunResult> telling = runs.runs(claim.design(), Measured.ALL);
    if (telling.stream().noneMatch(run -> Metric.WITHOUT_COUPON.of(run).isPresent())) {
      return needs(claim, "storm");
    }
    double rejected = sum(telling, Metric.SETTLED_BEHIND);
    return Answer.decided(
        rejected == 0, Reason.of("honest", "count", whole(rejected), "runs", telling.size()));
  }

  static Answer limitsAtTheDoor(Claim claim, Measured runs) {
    return limits(claim, runs, true);
  }

  static Answer limitsBehindTheDoor(Claim claim, Measured runs) {
    return limits(claim, runs, false);
  }

  /**
   * The window takes a run in which people came too late. The runs are VALID, so window and
   * quantity were kept; what remains to ask is where: with nobody rejected behind the door, the
   * door alone has settled both.
   */
  private static Answer limits(Claim claim, Measured runs, boolean atTheDoor) {
    List<RunResult> all = runs.runs(claim.design(), Measured.ALL);
    List<RunResult> late =
        all.stream()
            .filter(run -> Metric.EXPIRED_ANSWERS.of(run).orElse(0) > 0)
            .filter(run -> Metric.OUTSIDE_WINDOW.of(run).isPresent())
            .filter(run -> Metric.FALSELY_REFUSED.of(run).isPresent())
            .toList();
    if (late.isEmpty()) {
      return needs(claim, "expiry");
    }
    double behind = sum(all, Metric.SETTLED_BEHIND);
    return Answer.decided(
        (behind == 0) == atTheDoor,
        Reason.of(
            "limits",
            "expired",
            whole(sum(late, Metric.EXPIRED_ANSWERS)),
            "judged",
            whole(sum(late, Metric.WINDOW_JUDGED)),
            "behind",
            whole(behind)));
  }

  private static Answer needs(Claim claim, String scenario) {
    return new Answer.NotMeasuredByThisRun(
        Reason.of("run", "design", claim.design(), "scenario", scenario));
  }

  private static double sum(List<RunResult> runs, Metric metric) {
    return runs.stream().mapToDouble(run -> metric.of(run).orElse(0)).sum();
  }

  private static String whole(double count) {
    return Unit.whole(Math.round(count));
  }
}
