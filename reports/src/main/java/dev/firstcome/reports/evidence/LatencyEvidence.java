package dev.firstcome.reports.evidence;

import dev.firstcome.reports.evidence.Measured.Standing;
import dev.firstcome.reports.evidence.Trials.Tally;
import dev.firstcome.reports.format.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How soon. Limits are in nanoseconds, and stand to the median. */
final class LatencyEvidence {
  private static final String SCENARIO = "storm";

  private LatencyEvidence() {}

  static Answer queuesWithin(Claim claim, Measured runs) {
    return within(Metric.QUEUE_P50, claim, runs, false);
  }

  static Answer canQueueWithin(Claim claim, Measured runs) {
    return within(Metric.QUEUE_P50, claim, runs, true);
  }

  static Answer answersWithin(Claim claim, Measured runs) {
    return within(Metric.ANSWER_P50, claim, runs, false);
  }

  static Answer issuesWithin(Claim claim, Measured runs) {
    return within(Metric.ISSUANCE_P50, claim, runs, false);
  }

  private static Answer within(Metric metric, Claim claim, Measured runs, boolean onceIsEnough) {
    Trials trials = new Trials(claim.design(), runs);
    Tally tally = trials.put(metric, spread -> inside(spread.median(), claim));
    if (tally.empty()) {
      return trials.unmeasured(SCENARIO);
    }
    boolean holds = onceIsEnough ? !tally.passed().isEmpty() : tally.failed().isEmpty();
    return Answer.decided(
        holds,
        Reason.of(
            onceIsEnough ? "within.once" : "within",
            "limits",
            limits(claim),
            "inside",
            Tally.list(tally.passed()),
            "outside",
            Tally.list(tally.failed())));
  }

  private static boolean inside(double ns, Claim claim) {
    return ns >= claim.least().orElse(0) && ns <= claim.most().orElse(Double.MAX_VALUE);
  }

  private static String limits(Claim claim) {
    String most = "≤ " + Unit.DURATION.one(claim.most().orElseThrow());
    return claim.least().isPresent()
        ? Unit.DURATION.one(claim.least().getAsDouble()) + " … " + most
        : most;
  }

  /** The wait is of the size that was claimed, and longer than where nothing was added. */
  static Answer addsHop(Claim claim, Measured runs) {
    Trials trials = new Trials(claim.design(), runs);
    Answer size = within(Metric.QUEUE_P50, claim, runs, false);
    Optional<Compared> compared = compared(trials, List.of(Metric.QUEUE_P50));
    if (compared.isEmpty() || size instanceof Answer.NotMeasuredByThisRun) {
      return trials.unmeasured(SCENARIO);
    }
    boolean longer = compared.get().notMore().isEmpty();
    return longer ? size : Answer.decided(false, compared.get().reason("hop", trials));
  }

  static Answer isSooner(Claim claim, Measured runs) {
    Trials trials = new Trials(claim.design(), runs);
    Optional<Compared> compared = compared(trials, List.of(Metric.ANSWER_P50, Metric.ISSUANCE_P50));
    return compared
        .map(c -> Answer.decided(c.notLess().isEmpty(), c.reason("sooner", trials)))
        .orElseGet(() -> trials.unmeasured(SCENARIO));
  }

  /** Which figures are less than the other design's, alike, or more; each with its scenario. */
  private record Compared(List<String> less, List<String> alike, List<String> more) {
    List<String> notLess() {
      return join(alike, more);
    }

    List<String> notMore() {
      return join(less, alike);
    }

    private static List<String> join(List<String> one, List<String> other) {
      List<String> both = new ArrayList<>(one);
      both.addAll(other);
      return both;
    }

    Reason reason(String key, Trials trials) {
      return Reason.of(
          key,
          "design",
          trials.design(),
          "other",
          trials.other(),
          "less",
          Tally.list(less),
          "alike",
          Tally.list(alike),
          "more",
          Tally.list(more));
    }
  }

  private static Optional<Compared> compared(Trials trials, List<Metric> metrics) {
    Compared compared = new Compared(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Metric metric : metrics) {
      for (String scenario : trials.runs().scenarios()) {
        trials
            .runs()
            .standing(metric, scenario, trials.design(), trials.other())
            .ifPresent(standing -> listOf(compared, standing).add(pair(metric, scenario, trials)));
      }
    }
    boolean nothing = compared.notLess().isEmpty() && compared.notMore().isEmpty();
    return nothing ? Optional.empty() : Optional.of(compared);
  }

  private static List<String> listOf(Compared compared, Standing standing) {
    return switch (standing) {
      case LESS -> compared.less();
      case ALIKE -> compared.alike();
      case MORE -> compared.more();
    };
  }

  private static String pair(Metric metric, String scenario, Trials trials) {
    return "%s : %s (%s)"
        .formatted(
            text(metric, scenario, trials),
            text(metric, scenario, new Trials(trials.other(), trials.runs())),
            scenario);
  }

  private static String text(Metric metric, String scenario, Trials trials) {
    return trials
        .fit(metric, scenario)
        .map(spread -> metric.unit().one(spread.median()))
        .orElse(Unit.NONE);
  }
}
