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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * History and ledger sorted by (coupon, user). A <em>pair</em> is one (coupon, user) that stands in
 * either; pairs are numbered in the order of coupon id, then user id. Operations are given by their
 * numbers in {@link #ops}, rows by their indices in {@link #ledger}.
 */
final class Evidence {
  final History history;
  final Ledger ledger;
  final List<CouponFinal> coupons;
  final CheckOptions options;
  final PairedOperations ops;

  private final int[] rows;
  private final int[] opsFrom;
  private final int[] rowsFrom;
  private final int[] couponEnds;
  private final int[] outcomes; // by pair, one bit for each kind and outcome that occurred
  private final int pairs;
  private final Map<Long, Integer> couponIndex = new HashMap<>();
  private final long[] issuedOfCoupon;
  private final long[] parkedOfCoupon;

  Evidence(History history, Ledger ledger, List<CouponFinal> coupons, CheckOptions options) {
    this.history = history;
    this.ledger = ledger;
    this.coupons = List.copyOf(coupons);
    this.options = options;
    PairJoin join =
        PairJoin.of(
            IndexSort.sorted(history.size(), history::couponId, history::userId),
            IndexSort.sorted(ledger.size(), ledger::couponId, ledger::userId));
    ops = new PairedOperations(history, join.ops());
    rows = join.rows();
    opsFrom = join.opsFrom();
    rowsFrom = join.rowsFrom();
    couponEnds = join.couponEnds();
    pairs = opsFrom.length - 1;
    outcomes = new int[pairs];
    Arrays.setAll(outcomes, this::outcomes);
    issuedOfCoupon = new long[coupons.size()];
    parkedOfCoupon = new long[coupons.size()];
    countRowsByCoupon();
  }

  int pairs() {
    return pairs;
  }

  /** Returns the pair after the last one of this pair's coupon. */
  int endOfCoupon(int pair) {
    int at = Arrays.binarySearch(couponEnds, pair + 1);
    return couponEnds[at >= 0 ? at : -at - 1];
  }

  long couponId(int pair) {
    return opsFrom[pair] < opsFrom[pair + 1]
        ? ops.couponId(opsFrom[pair])
        : ledger.couponId(rows[rowsFrom[pair]]);
  }

  long userId(int pair) {
    return opsFrom[pair] < opsFrom[pair + 1]
        ? ops.userId(opsFrom[pair])
        : ledger.userId(rows[rowsFrom[pair]]);
  }

  /** Returns the pair's coupon, or empty where coupons.csv lacks it. */
  Optional<CouponFinal> coupon(int pair) {
    return Optional.ofNullable(couponIndex.get(couponId(pair))).map(coupons::get);
  }

  /** Returns the rows ISSUED of the coupon at that place in {@link #coupons}. */
  long issuedOfCoupon(int couponAt) {
    return issuedOfCoupon[couponAt];
  }

  /** Returns the rows PENDING as PARKED of the coupon at that place in {@link #coupons}. */
  long parkedOfCoupon(int couponAt) {
    return parkedOfCoupon[couponAt];
  }

  /** Counts the issue operations of a pair that pass {@code test}. */
  int countIssueOps(int pair, IntPredicate test) {
    int count = 0;
    for (int k = opsFrom[pair]; k < opsFrom[pair + 1]; k++) {
      if (ops.kind(k) == Kind.ISSUE && test.test(k)) {
        count++;
      }
    }
    return count;
  }

  void eachIssueOp(int pair, IntConsumer visitor) {
    for (int k = opsFrom[pair]; k < opsFrom[pair + 1]; k++) {
      if (ops.kind(k) == Kind.ISSUE) {
        visitor.accept(k);
      }
    }
  }

  boolean anyIssueOp(int pair, IntPredicate test) {
    return countIssueOps(pair, test) > 0;
  }

  boolean anyIssueOp(int pair, Outcome outcome) {
    return (outcomes[pair] & PairedOperations.bit(Kind.ISSUE, outcome)) != 0;
  }

  boolean couldHaveQueued(int op) {
    return ops.outcome(op).couldHaveQueued();
  }

  boolean anyStatusOp(int pair, Outcome outcome) {
    return (outcomes[pair] & PairedOperations.bit(Kind.STATUS, outcome)) != 0;
  }

  /** Returns the least value of {@code instant} over the issue operations that pass, or MAX. */
  long least(int pair, IntPredicate test, Instant instant) {
    long least = Long.MAX_VALUE;
    for (int k = opsFrom[pair]; k < opsFrom[pair + 1]; k++) {
      if (ops.kind(k) == Kind.ISSUE && test.test(k)) {
        least = Math.min(least, instant.of(k));
      }
    }
    return least;
  }

  /** An instant of an operation. */
  interface Instant {
    long of(int op);
  }

  int countRows(int pair, IntPredicate test) {
    int count = 0;
    for (int k = rowsFrom[pair]; k < rowsFrom[pair + 1]; k++) {
      if (test.test(rows[k])) {
        count++;
      }
    }
    return count;
  }

  boolean hasRow(int pair) {
    return rowsFrom[pair] < rowsFrom[pair + 1];
  }

  int issuedRows(int pair) {
    return countRows(pair, row -> ledger.status(row) == RowStatus.ISSUED);
  }

  boolean issued(int pair) {
    return issuedRows(pair) > 0;
  }

  boolean rejectedAs(int pair, RowReason reason) {
    return countRows(
            pair, row -> ledger.status(row) == RowStatus.REJECTED && ledger.reason(row) == reason)
        > 0;
  }

  /**
   * Tells whether this operation turned the pair's user away as sold out: at the door, or accepted
   * with a row REJECTED as SOLD_OUT.
   */
  boolean turnedAwaySoldOut(int pair, int op) {
    Outcome outcome = ops.outcome(op);
    return outcome == Outcome.SOLD_OUT
        || (outcome == Outcome.ACCEPTED && rejectedAs(pair, RowReason.SOLD_OUT));
  }

  /** Tells whether the pair's user, who holds no coupon, was turned away as sold out. */
  boolean turnedAwaySoldOut(int pair) {
    return !issued(pair)
        && (anyIssueOp(pair, Outcome.SOLD_OUT)
            || (anyIssueOp(pair, Outcome.ACCEPTED) && rejectedAs(pair, RowReason.SOLD_OUT)));
  }

  /** Tells whether ledger and coupons are whole, and were read after a complete drain. */
  boolean finalRead() {
    return options.finalRead()
        && ledger.truncatedAtLine().isEmpty()
        && options.couponsCutAtLine().isEmpty();
  }

  /** Tells whether operations were sent whose lines are missing. */
  boolean linesMissing() {
    return history.truncatedAtLine().isPresent()
        || history.size() < options.sentOperations().orElse(0);
  }

  /** Shows every operation of a pair, issue and status, in the order of the history. */
  void eachOp(int pair, IntConsumer visitor) {
    for (int k = opsFrom[pair]; k < opsFrom[pair + 1]; k++) {
      visitor.accept(k);
    }
  }

  /** Shows every row of a pair, in the order of the ledger. */
  void eachRow(int pair, IntConsumer visitor) {
    for (int k = rowsFrom[pair]; k < rowsFrom[pair + 1]; k++) {
      visitor.accept(rows[k]);
    }
  }

  List<Operation> operations(int pair) {
    List<Operation> all = new ArrayList<>();
    for (int k = opsFrom[pair]; k < opsFrom[pair + 1]; k++) {
      all.add(ops.operation(k));
    }
    return all;
  }

  List<LedgerRow> rows(int pair) {
    List<LedgerRow> all = new ArrayList<>();
    for (int k = rowsFrom[pair]; k < rowsFrom[pair + 1]; k++) {
      all.add(ledger.row(rows[k]));
    }
    return all;
  }

  /** Shows everything of one pair. */
  Witness witness(int pair) {
    return new Witness(couponId(pair), List.of(userId(pair)), operations(pair), rows(pair));
  }

  private int outcomes(int pair) {
    int bits = 0;
    for (int k = opsFrom[pair]; k < opsFrom[pair + 1]; k++) {
      bits |= ops.bit(k);
    }
    return bits;
  }

  private void countRowsByCoupon() {
    for (int c = 0; c < coupons.size(); c++) {
      couponIndex.put(coupons.get(c).couponId(), c);
    }
    for (int row = 0; row < ledger.size(); row++) {
      Integer c = couponIndex.get(ledger.couponId(row));
      if (c == null) {
        continue; // the reader refuses such rows; one made in memory belongs to no coupon
      }
      if (ledger.status(row) == RowStatus.ISSUED) {
        issuedOfCoupon[c]++;
      } else if (ledger.reason(row) == RowReason.PARKED) {
        parkedOfCoupon[c]++;
      }
    }
  }
}
