package dev.firstcome.core.checker;

import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.RowReason;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Counts {@link HonestAnswers}, where every figure is defined. It is shown every pair once. */
final class Honesty {
  private final Evidence e;
  private final Set<Long> notSoldOut = new HashSet<>();
  private long users;
  private long acceptedUsers;
  private long acceptedWithoutCoupon;
  private long lockedOut;
  private final long[] untilKnownNs;
  private int known;

  Honesty(Evidence e) {
    this.e = e;
    untilKnownNs = new long[e.pairs()];
    for (int c = 0; c < e.coupons.size(); c++) {
      CouponFinal coupon = e.coupons.get(c);
      if (e.issuedOfCoupon(c) + e.parkedOfCoupon(c) < coupon.quantity()) {
        notSoldOut.add(coupon.couponId());
      }
    }
  }

  /** Returns the figures on all pairs that were shown. */
  HonestAnswers counted() {
    Arrays.sort(untilKnownNs, 0, known);
    return new HonestAnswers(
        users,
        acceptedUsers,
        acceptedWithoutCoupon,
        Quantiles.ofSorted(Arrays.copyOf(untilKnownNs, known)),
        users - known,
        lockedOut);
  }

  /** Takes the next pair. */
  void add(int pair, Asking asking) {
    if (asking.issueOperations == 0) {
      return;
    }
    users++;
    if (asking.accepted) {
      acceptedUsers++;
      acceptedWithoutCoupon += asking.issuedRows == 0 ? 1 : 0;
    }
    long knownAtNs = knownAtNs(asking);
    if (knownAtNs != Asking.NEVER) {
      untilKnownNs[known++] = Math.max(0, Instants.between(asking.firstDueNs, knownAtNs));
    }
    boolean open = asking.issuedRows == 0 && asking.pendingRows == 0;
    if (open && asking.duplicate && !trulyTurnedAway(pair, asking)) {
      lockedOut++;
    }
  }

  private static long knownAtNs(Asking asking) {
    if (asking.issuedRows > 0) {
      return orElse(asking.issuedAtNs, asking.statusIssuedNs);
    }
    if (asking.pendingRows > 0) {
      return Asking.NEVER;
    }
    if (asking.rejectedRows > 0) {
      return orElse(asking.rejectedAtNs, asking.statusRejectedNs);
    }
    if (asking.accepted) {
      return Asking.NEVER;
    }
    long last = asking.lastOtherAnswerNs;
    return orElse(asking.closingAnswerNs, last == Long.MIN_VALUE ? Asking.NEVER : last);
  }

  private static long orElse(long instant, long other) {
    return instant == Asking.NEVER ? other : instant;
  }

  private boolean trulyTurnedAway(int pair, Asking asking) {
    return (asking.turnedAway() && !notSoldOut.contains(e.couponId(pair)))
        || e.anyIssueOp(pair, op -> trulyExpired(pair, op))
        || (asking.accepted
            && rejectedByTheWindow(pair)
            && !FalseRefusal.falseAfterAcceptance(e, pair));
  }

  private boolean trulyExpired(int pair, int op) {
    Optional<CouponFinal> coupon = e.coupon(pair);
    return e.ops.outcome(op) == Outcome.EXPIRED
        && (coupon.isEmpty() || !FalseRefusal.falseAtTheDoor(e, op, coupon.get()));
  }

  private boolean rejectedByTheWindow(int pair) {
    return e.rejectedAs(pair, RowReason.NOT_OPEN) || e.rejectedAs(pair, RowReason.EXPIRED);
  }
}
