package dev.firstcome.core.checker;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A small run, written down by hand or drawn at random. */
final class Run {
  final List<Operation> operations = new ArrayList<>();
  final List<LedgerRow> rows = new ArrayList<>();
  final List<CouponFinal> coupons = new ArrayList<>();
  CheckOptions options = CheckOptions.BARE;

  /** Coupon 1, open from 1,000 to 9,000. */
  static Run of(long quantity, long remaining) {
    return new Run().coupon(1, quantity, remaining, 1_000, 9_000);
  }

  Run coupon(long id, long quantity, long remaining, long opensAt, long expiresAt) {
    coupons.add(new CouponFinal(id, quantity, remaining, opensAt, expiresAt));
    return this;
  }

  Run asks(long user, Outcome outcome, long invoked, long completed) {
    return operation(Kind.ISSUE, 1, user, outcome, invoked, OptionalLong.of(completed));
  }

  Run unanswered(long user, long invoked) {
    return operation(Kind.ISSUE, 1, user, Outcome.UNKNOWN, invoked, OptionalLong.empty());
  }

  Run looks(long user, Outcome outcome, long invoked, long completed) {
    return operation(Kind.STATUS, 1, user, outcome, invoked, OptionalLong.of(completed));
  }

  Run operation(
      Kind kind, long coupon, long user, Outcome outcome, long invoked, OptionalLong completed) {
    operations.add(
        new Operation(
            operations.size() + 1L, kind, coupon, user, invoked, invoked, completed, outcome));
    return this;
  }

  Run issued(long user) {
    return row(1, user, RowStatus.ISSUED, RowReason.NONE);
  }

  Run rejected(long user, RowReason reason) {
    return row(1, user, RowStatus.REJECTED, reason);
  }

  Run pending(long user, RowReason reason) {
    return row(1, user, RowStatus.PENDING, reason);
  }

  Run row(long coupon, long user, RowStatus status, RowReason reason) {
    rows.add(LedgerRow.of(coupon, user, status, reason));
    return this;
  }

  Run with(CheckOptions newOptions) {
    options = newOptions;
    return this;
  }

  History history() {
    History.Builder builder = new History.Builder();
    operations.forEach(builder::add);
    return builder.build();
  }

  Verdict verdict() {
    return Checker.check(history(), Ledger.of(rows), coupons, options);
  }

  Finding finding(Anomaly anomaly) {
    return verdict().findings().stream()
        .filter(f -> f.anomaly() == anomaly)
        .findFirst()
        .orElseThrow();
  }
}
