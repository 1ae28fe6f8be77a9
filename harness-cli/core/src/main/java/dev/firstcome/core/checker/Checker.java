package dev.firstcome.core.checker;

import dev.firstcome.core.history.History;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.sentence.Sentence;
import java.util.List;
import java.util.Optional;

/** Judges a run. */
public final class Checker {
  private static final List<AnomalyCheck> CHECKS =
      List.of(
          new Overissue(),
          new StockMismatch(),
          new DuplicateIssuance(),
          new Phantom(),
          new LostAcknowledged(),
          new StuckPending(),
          new OutsideWindow(),
          new Underissue(),
          new FalseRefusal(),
          new OrderInversion());

  private Checker() {}

  /**
   * Runs all ten checks. Never throws for what the evidence says: a check that fails becomes an
   * UNKNOWN finding.
   */
  public static Verdict check(
      History history, Ledger ledger, List<CouponFinal> coupons, CheckOptions options) {
    return check(CHECKS, new Evidence(history, ledger, coupons, options));
  }

  /**
   * Runs all ten checks, and says what it was like for the people: how honest the answers were, and
   * where the line between those who got it and those who did not was drawn.
   */
  public static Judgement judge(
      History history, Ledger ledger, List<CouponFinal> coupons, CheckOptions options) {
    Evidence evidence = new Evidence(history, ledger, coupons, options);
    Verdict verdict = check(CHECKS, evidence);
    return evidence.finalRead()
        ? withPeople(verdict, evidence)
        : new Judgement(verdict, Optional.empty(), List.of());
  }

  private static Judgement withPeople(Verdict verdict, Evidence evidence) {
    Asking asking = new Asking(evidence);
    Honesty honesty = new Honesty(evidence);
    Boundaries boundaries = new Boundaries(evidence);
    for (int pair = 0; pair < evidence.pairs(); pair++) {
      asking.read(pair);
      honesty.add(pair, asking);
      boundaries.add(pair, asking);
    }
    return new Judgement(verdict, Optional.of(honesty.counted()), boundaries.drawn());
  }

  static Verdict check(List<AnomalyCheck> checks, Evidence evidence) {
    // They know nothing of each other, and the stream keeps their order.
    List<Finding> findings =
        checks.parallelStream()
            .map(
                check ->
                    evidence.finalRead()
                        ? guarded(check, evidence)
                        : unknown(check.anomaly(), Sentence.of("finding.noFinalRead")))
            .toList();
    Denominators denominators = Counts.of(evidence);
    Reservations reservations = Reservations.of(evidence, denominators, findings);
    Validity validity = reservations.validity();
    for (Finding finding : findings) {
      validity = validity.worst(validityOf(finding.status()));
    }
    return new Verdict(validity, findings, reservations.sentences(), denominators);
  }

  // A checker that crashed must not take the others, or the run, with it.
  private static Finding guarded(AnomalyCheck check, Evidence evidence) {
    try {
      return check.judge(evidence);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return unknown(check.anomaly(), Sentence.of("finding.crashed", "error", e.toString()));
    }
  }

  private static Finding unknown(Anomaly anomaly, Sentence sentence) {
    return new Finding(anomaly, CheckStatus.UNKNOWN, 0, 0, List.of(), sentence, Optional.empty());
  }

  private static Validity validityOf(CheckStatus status) {
    return switch (status) {
      case PASSED, VACUOUS -> Validity.VALID;
      case UNKNOWN -> Validity.UNKNOWN;
      case VIOLATED -> Validity.INVALID;
    };
  }
}
