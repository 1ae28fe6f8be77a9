package dev.firstcome.core.checker;

import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;

/**
 * Users without a row ISSUED who were refused for a reason that did not hold: (a) as a duplicate of
 * nothing; (b) at the door, as too early, too late or for an unknown coupon; (c) after the
 * acceptance, for anything but the stock or the window.
 */
final class FalseRefusal implements AnomalyCheck {
  @Override
  public Anomaly anomaly() {
    return Anomaly.FALSE_REFUSAL;
  }

  @Override
  public Finding judge(Evidence e) {
    Tally tally = new Tally(anomaly());
    for (int pair = 0; pair < e.pairs(); pair++) {
      if (e.issued(pair)) {
        continue;
      }
      int refused = pair;
      tally.judged(refusedForSuchAReason(e, pair) ? 1 : 0);
      boolean falsely =
          (!e.hasRow(pair) && e.anyIssueOp(pair, Outcome.DUPLICATE))
              || falseAtTheDoor(e, pair)
              || falseAfterAcceptance(e, pair);
      if (falsely) {
        tally.found(1, () -> e.witness(refused).saying(FalseRefusalSentence.of(e, refused)));
      }
    }
    return tally.finding();
  }

  private static boolean refusedForSuchAReason(Evidence e, int pair) {
    return e.anyIssueOp(pair, Outcome.DUPLICATE)
        || refusedByWindowOrCoupon(e, pair)
        || (e.anyIssueOp(pair, Outcome.ACCEPTED) && e.countRows(pair, r -> otherwise(e, r)) > 0);
  }

  private static boolean refusedByWindowOrCoupon(Evidence e, int pair) {
    return e.anyIssueOp(pair, Outcome.NOT_OPEN)
        || e.anyIssueOp(pair, Outcome.EXPIRED)
        || e.anyIssueOp(pair, Outcome.UNKNOWN_COUPON);
  }

  private static boolean falseAtTheDoor(Evidence e, int pair) {
    return refusedByWindowOrCoupon(e, pair)
        && e.coupon(pair)
            .map(c -> e.anyIssueOp(pair, op -> falseAtTheDoor(e, op, c)))
            .orElse(false);
  }

  /** Tells whether an answer at the door was no true one. */
  static boolean falseAtTheDoor(Evidence e, int op, CouponFinal coupon) {
    PairedOperations ops = e.ops;
    long epsilon = e.options.clockUncertaintyNs();
    return switch (ops.outcome(op)) {
      case NOT_OPEN -> ops.invokedNs(op) >= Instants.plus(coupon.opensAtNs(), epsilon);
      case EXPIRED -> ops.endNs(op) < Instants.minus(coupon.expiresAtNs(), epsilon);
      case UNKNOWN_COUPON -> true;
      default -> false;
    };
  }

  /** Tells whether a row of somebody ACCEPTED is REJECTED for a reason that did not hold. */
  static boolean falseAfterAcceptance(Evidence e, int pair) {
    if (!e.anyIssueOp(pair, Outcome.ACCEPTED)) {
      return false;
    }
    boolean acceptedInside =
        e.coupon(pair).map(c -> e.anyIssueOp(pair, op -> acceptedInside(e, op, c))).orElse(false);
    return e.countRows(pair, row -> otherwise(e, row) && (acceptedInside || !ofTheWindow(e, row)))
        > 0;
  }

  private static boolean acceptedInside(Evidence e, int op, CouponFinal coupon) {
    return e.ops.outcome(op) == Outcome.ACCEPTED
        && e.ops.invokedNs(op) >= coupon.opensAtNs()
        && e.ops.endNs(op) < coupon.expiresAtNs();
  }

  /** Tells whether a row is REJECTED for anything but the stock. */
  private static boolean otherwise(Evidence e, int row) {
    return e.ledger.status(row) == RowStatus.REJECTED && e.ledger.reason(row) != RowReason.SOLD_OUT;
  }

  private static boolean ofTheWindow(Evidence e, int row) {
    RowReason reason = e.ledger.reason(row);
    return reason == RowReason.NOT_OPEN || reason == RowReason.EXPIRED;
  }
}
