package dev.firstcome.core.checker;

import dev.firstcome.core.history.Operation;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.sentence.Sentence;
import dev.firstcome.core.sentence.TimeText;

/**
 * Users with a row ISSUED whose every operation that could have queued was over before the opening,
 * or began after the expiry. An UNKNOWN operation is never over.
 */
final class OutsideWindow implements AnomalyCheck {
  @Override
  public Anomaly anomaly() {
    return Anomaly.OUTSIDE_WINDOW;
  }

  @Override
  public Finding judge(Evidence e) {
    Tally tally = new Tally(anomaly());
    for (int pair = 0; pair < e.pairs(); pair++) {
      int holder = pair;
      if (!e.issued(pair) || !e.anyIssueOp(pair, e::couldHaveQueued)) {
        continue;
      }
      e.coupon(pair)
          .ifPresent(
              coupon -> {
                tally.judged(1);
                if (!e.anyIssueOp(
                    holder, op -> e.couldHaveQueued(op) && perhapsInside(e, op, coupon))) {
                  tally.found(1, () -> e.witness(holder).saying(sentence(e, holder, coupon)));
                }
              });
    }
    return tally.findingUnlessLinesAreMissing(e);
  }

  /** Names the first operation that could have queued, whichever side of the window it was on. */
  private Sentence sentence(Evidence e, int pair, CouponFinal coupon) {
    Operation asked =
        e.operations(pair).stream()
            .filter(o -> o.outcome().couldHaveQueued())
            .findFirst()
            .orElseThrow();
    boolean late = asked.invokedNs() >= coupon.opensAtNs();
    return Sentence.of(
        "witness." + anomaly() + (late ? ".late" : ".early"),
        "user",
        e.userId(pair),
        "coupon",
        e.couponId(pair),
        "at",
        late ? TimeText.at(asked.invokedNs()) : Telling.at(asked),
        "limit",
        TimeText.at(late ? coupon.expiresAtNs() : coupon.opensAtNs()));
  }

  private static boolean perhapsInside(Evidence e, int op, CouponFinal coupon) {
    long epsilon = e.options.clockUncertaintyNs();
    boolean tooEarly = e.ops.endNs(op) < Instants.minus(coupon.opensAtNs(), epsilon);
    boolean tooLate = e.ops.invokedNs(op) >= Instants.plus(coupon.expiresAtNs(), epsilon);
    return !tooEarly && !tooLate;
  }
}
