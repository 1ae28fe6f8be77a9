package dev.firstcome.reports.evidence;

import dev.firstcome.reports.evidence.Trials.Tally;
import dev.firstcome.reports.format.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many a second. */
final class RateEvidence {
  /** The slowest p99 of an answer at which a design still keeps up, in nanoseconds. */
  private static final double KEEPS_UP_NS = 1e9;

  /** What a planned rate may be missed by (method.md, 3). */
  private static final double TOLERANCE = 0.99;

  private static final String SCENARIO = "storm";

  private RateEvidence() {}

  /**
   * Reached, or out of reach: the claim is refuted where the processors that there are could not
   * carry the rate, even if each click cost no more than the cheapest here did.
   */
  static Answer reaches(Claim claim, Measured runs) {
    Trials trials = new Trials(claim.design(), runs);
    double rate = claim.least().orElseThrow();
    String wanted = Unit.PER_SECOND.one(rate);
    Tally offered = trials.put(Metric.OFFERED_RATE, s -> s.median() >= rate * TOLERANCE);
    Tally ceilings = trials.put(Metric.CEILING, s -> s.greatest() >= rate);
    if (!offered.passed().isEmpty()) {
      return serves(claim, runs);
    }
    if (ceilings.empty() || !ceilings.passed().isEmpty()) {
      return new Answer.NotMeasuredByThisRun(
          Reason.of("rate.never", "design", claim.design(), "wanted", wanted));
    }
    return Answer.decided(
        false, Reason.of("rate.ceiling", "wanted", wanted, "ceilings", ceilings.all()));
  }

  /** It keeps up in every scenario that offers the rate. */
  static Answer serves(Claim claim, Measured runs) {
    Trials trials = new Trials(claim.design(), runs);
    double rate = claim.least().orElseThrow();
    List<String> kept = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    for (String scenario : runs.scenarios()) {
      Optional<Spread> offered = trials.fit(Metric.OFFERED_RATE, scenario);
      Optional<Spread> slow = trials.fit(Metric.ANSWER_P99, scenario);
      if (offered.isPresent() && slow.isPresent() && offered.get().median() >= rate * TOLERANCE) {
        String at =
            Unit.PER_SECOND.one(offered.get().median())
                + " ("
                + scenario
                + ", p99 "
                + Unit.DURATION.one(slow.get().median())
                + ")";
        (slow.get().median() <= KEEPS_UP_NS ? kept : behind).add(at);
      }
    }
    if (kept.isEmpty() && behind.isEmpty()) {
      return trials.unmeasured(SCENARIO);
    }
    return Answer.decided(
        behind.isEmpty(),
        Reason.of("rate.serves", "kept", Tally.list(kept), "behind", Tally.list(behind)));
  }
}
