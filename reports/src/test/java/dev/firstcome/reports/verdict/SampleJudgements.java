package dev.firstcome.reports.verdict;

import dev.firstcome.core.checker.CheckOptions;
import dev.firstcome.core.checker.Checker;
import dev.firstcome.core.checker.Judgement;
import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Small runs, judged by the real checker, that show every part of a report. */
public final class SampleJudgements {
  private static final long NOON = 1_767_268_800_000_000_000L;
  private static final long MS = 1_000_000L;
  private static final long COUPON = 7;

  private final History.Builder history = new History.Builder();
  private final List<LedgerRow> rows = new ArrayList<>();
  private long operations;

  private SampleJudgements() {}

  /**
   * A queue before a stock of 40: 120 users, one a millisecond; all in order, none refused else.
   */
  public static Judgement valid() {
    SampleJudgements run = new SampleJudgements();
    for (int user = 1; user <= 120; user++) {
      boolean wins = user <= 40;
      run.asks(user, wins ? Outcome.ACCEPTED : Outcome.SOLD_OUT, user, user + 1.5);
      if (wins) {
        run.row(user, RowStatus.ISSUED, RowReason.NONE, user + 4);
      }
    }
    return run.judged(40, 0, CheckOptions.BARE);
  }

  /**
   * The same queue with a later comer served, a lost user, one locked out, and a stock miscounted.
   */
  public static Judgement invalid() {
    SampleJudgements run = new SampleJudgements();
    for (int user = 1; user <= 60; user++) {
      boolean wins = user <= 25 || user == 50;
      run.asks(user, wins ? Outcome.ACCEPTED : Outcome.SOLD_OUT, user, user + 1.5);
      if (wins) {
        run.row(user, RowStatus.ISSUED, RowReason.NONE, user + 4);
      }
    }
    run.asks(70, Outcome.ACCEPTED, 12, 14);
    run.asks(70, Outcome.DUPLICATE, 100, 101);
    run.asks(71, Outcome.UNKNOWN, 30, -1);
    run.asks(72, Outcome.ACCEPTED, 31, 32);
    run.row(72, RowStatus.PENDING, RowReason.PARKED, -1);
    return run.judged(30, 2, CheckOptions.BARE);
  }

  /** A history whose writer was killed, and a ledger that was never read to its end. */
  public static Judgement truncated() {
    SampleJudgements run = new SampleJudgements();
    run.asks(1, Outcome.ACCEPTED, 1, 2);
    run.asks(2, Outcome.SOLD_OUT, 3, 4);
    run.row(1, RowStatus.ISSUED, RowReason.NONE, 5);
    return Checker.judge(
        run.history.buildTruncated(4), Ledger.of(run.rows), coupons(1, 0), CheckOptions.BARE);
  }

  private Judgement judged(long quantity, long remaining, CheckOptions options) {
    return Checker.judge(history.build(), Ledger.of(rows), coupons(quantity, remaining), options);
  }

  private static List<CouponFinal> coupons(long quantity, long remaining) {
    return List.of(new CouponFinal(COUPON, quantity, remaining, NOON, NOON + 10_000 * MS));
  }

  private void asks(long user, Outcome outcome, double sentMs, double answeredMs) {
    long completed = answeredMs < 0 ? History.NO_ANSWER : at(answeredMs);
    history.add(
        ++operations, Kind.ISSUE, COUPON, user, at(sentMs - 0.25), at(sentMs), completed, outcome);
  }

  private void row(long user, RowStatus status, RowReason reason, double issuedMs) {
    OptionalLong issued = issuedMs < 0 ? OptionalLong.empty() : OptionalLong.of(at(issuedMs));
    OptionalLong none = OptionalLong.empty();
    OptionalLong id = status == RowStatus.ISSUED ? OptionalLong.of(rows.size() + 1L) : none;
    rows.add(new LedgerRow(COUPON, user, status, reason, id, none, none, none, issued));
  }

  private static long at(double ms) {
    return NOON + Math.round(ms * MS);
  }
}
