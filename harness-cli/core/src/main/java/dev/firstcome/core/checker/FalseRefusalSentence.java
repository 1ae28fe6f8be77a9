package dev.firstcome.core.checker;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import dev.firstcome.core.sentence.Sentence;
import dev.firstcome.core.sentence.TimeText;
import java.util.Optional;

/** Says how one user was refused for a reason that did not hold: the door first, then the rest. */
final class FalseRefusalSentence {
  private static final String KEY = "witness." + Anomaly.FALSE_REFUSAL + ".";

  private FalseRefusalSentence() {}

  static Sentence of(Evidence e, int pair) {
    return e.coupon(pair)
        .flatMap(coupon -> atTheDoor(e, pair, coupon))
        .or(() -> afterAcceptance(e, pair))
        .orElseGet(() -> asADuplicate(e, pair));
  }

  private static Optional<Sentence> atTheDoor(Evidence e, int pair, CouponFinal coupon) {
    int[] first = {-1};
    e.eachOp(
        pair,
        op -> {
          if (first[0] < 0
              && e.ops.kind(op) == Kind.ISSUE
              && FalseRefusal.falseAtTheDoor(e, op, coupon)) {
            first[0] = op;
          }
        });
    return first[0] < 0 ? Optional.empty() : Optional.of(atTheDoor(e.ops, first[0], coupon));
  }

  private static Sentence atTheDoor(PairedOperations ops, int op, CouponFinal coupon) {
    Outcome outcome = ops.outcome(op);
    // too early is judged by when the request was made, too late by when it was over
    long at = outcome == Outcome.NOT_OPEN ? ops.invokedNs(op) : ops.completedNs(op);
    return Sentence.of(
        KEY + outcome,
        "user",
        ops.userId(op),
        "coupon",
        coupon.couponId(),
        "at",
        TimeText.at(at),
        "limit",
        TimeText.at(outcome == Outcome.NOT_OPEN ? coupon.opensAtNs() : coupon.expiresAtNs()));
  }

  private static Optional<Sentence> afterAcceptance(Evidence e, int pair) {
    if (!FalseRefusal.falseAfterAcceptance(e, pair)) {
      return Optional.empty();
    }
    RowReason reason =
        e.rows(pair).stream()
            .filter(row -> row.status() == RowStatus.REJECTED)
            .map(LedgerRow::reason)
            .filter(other -> other != RowReason.SOLD_OUT)
            .findFirst()
            .orElse(RowReason.NONE);
    String key = KEY + Outcome.ACCEPTED + (reason == RowReason.NONE ? ".NONE" : "");
    return Telling.first(e.operations(pair), Outcome.ACCEPTED)
        .map(accepted -> sentence(key, e, pair, accepted, reason));
  }

  private static Sentence asADuplicate(Evidence e, int pair) {
    Operation told = Telling.first(e.operations(pair), Outcome.DUPLICATE).orElseThrow();
    return sentence(KEY + Outcome.DUPLICATE, e, pair, told, RowReason.NONE);
  }

  private static Sentence sentence(
      String key, Evidence e, int pair, Operation told, RowReason reason) {
    return Sentence.of(
        key,
        "user",
        e.userId(pair),
        "coupon",
        e.couponId(pair),
        "at",
        Telling.at(told),
        "reason",
        reason);
  }
}
