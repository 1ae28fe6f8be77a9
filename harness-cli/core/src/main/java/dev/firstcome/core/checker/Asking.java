package dev.firstcome.core.checker;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.RowReason;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one user asked and was told, boiled down to instants in one walk over his rows and his
 * operations. A few objects are filled anew again and again: ten million of them would not fit.
 */
final class Asking {
  /** Stands for an instant that there is none of. */
  static final long NEVER = Long.MAX_VALUE;

  private static final int AT_ONCE = 4096;

  private final Evidence e;
  private final History history;
  private final Ledger ledger;
  private final IntConsumer row = this::row;
  private final IntConsumer operation = this::operation;

  int issuedRows;
  int pendingRows;
  int rejectedRows;
  boolean rejectedSoldOut;
  long issuedAtNs;
  long rejectedAtNs;

  int issueOperations;
  boolean accepted;
  boolean duplicate;
  long firstDueNs;
  long queueableSentNs; // s_B where the user holds a coupon
  long refusalSentNs; // i_A where he does not
  long refusalAnswerNs; // c_A
  long closingAnswerNs; // SOLD_OUT or EXPIRED
  long lastOtherAnswerNs; // NOT_OPEN, UNKNOWN_COUPON or INVALID; MIN_VALUE for none
  long statusIssuedNs;
  long statusRejectedNs;

  Asking(Evidence e) {
    this.e = e;
    this.history = e.history;
    this.ledger = e.ledger;
  }

  /** Takes what a pair comes to. */
  interface Taker {
    void take(int pair, Asking asking);
  }

  /**
   * Shows every pair in order. The walks themselves, which jump about in the history, are made on
   * all cores, some thousands at a time.
   */
  static void readAll(Evidence e, Taker taker) {
    Asking[] some =
        Stream.generate(() -> new Asking(e))
            .limit(Math.min(AT_ONCE, e.pairs()))
            .toArray(Asking[]::new);
    for (int from = 0; from < e.pairs(); from += some.length) {
      int first = from;
      int n = Math.min(some.length, e.pairs() - from);
      IntStream.range(0, n).parallel().forEach(i -> some[i].read(first + i));
      for (int i = 0; i < n; i++) {
        taker.take(from + i, some[i]);
      }
    }
  }

  /** Fills this object with a pair. */
  void read(int pair) {
    issuedRows = 0;
    pendingRows = 0;
    rejectedRows = 0;
    rejectedSoldOut = false;
    issuedAtNs = NEVER;
    rejectedAtNs = NEVER;
    issueOperations = 0;
    accepted = false;
    duplicate = false;
    firstDueNs = NEVER;
    queueableSentNs = NEVER;
    refusalSentNs = NEVER;
    refusalAnswerNs = NEVER;
    closingAnswerNs = NEVER;
    lastOtherAnswerNs = Long.MIN_VALUE;
    statusIssuedNs = NEVER;
    statusRejectedNs = NEVER;
    e.eachRow(pair, row); // first: what ACCEPTED means hangs on the rows
    e.eachOp(pair, operation);
  }

  /** Tells whether the user holds a coupon that he asked for (B). */
  boolean holds() {
    return issuedRows > 0 && queueableSentNs != NEVER;
  }

  /** Tells whether the user was turned away as sold out (A). */
  boolean turnedAway() {
    return issuedRows == 0 && refusalAnswerNs != NEVER;
  }

  /** Tells whether the user asked in a way that could have queued, and is neither A nor B. */
  boolean undecided() {
    return issuedRows == 0 && refusalAnswerNs == NEVER && queueableSentNs != NEVER;
  }

  private void row(int i) {
    switch (ledger.status(i)) {
      case ISSUED -> {
        issuedRows++;
        issuedAtNs = Math.min(issuedAtNs, ledger.issuedAtNs(i).orElse(NEVER));
      }
      case PENDING -> pendingRows++;
      case REJECTED -> {
        rejectedRows++;
        rejectedSoldOut |= ledger.reason(i) == RowReason.SOLD_OUT;
        long consumedAtNs = ledger.consumedAtNs(i).orElse(NEVER);
        rejectedAtNs = Math.min(rejectedAtNs, ledger.issuedAtNs(i).orElse(consumedAtNs));
      }
    }
  }

  private void operation(int i) {
    Outcome outcome = history.outcome(i);
    if (history.kind(i) == Kind.STATUS) {
      status(outcome, history.completedNs(i));
      return;
    }
    issueOperations++;
    firstDueNs = Math.min(firstDueNs, history.dueNs(i));
    if (outcome.couldHaveQueued()) {
      queueableSentNs = Math.min(queueableSentNs, history.invokedNs(i));
    }
    if (outcome == Outcome.SOLD_OUT || (outcome == Outcome.ACCEPTED && rejectedSoldOut)) {
      refusalSentNs = Math.min(refusalSentNs, history.invokedNs(i));
      refusalAnswerNs = Math.min(refusalAnswerNs, history.completedNs(i));
    }
    answer(outcome, history.completedNs(i));
  }

  private void answer(Outcome outcome, long completedNs) {
    switch (outcome) {
      case ACCEPTED -> accepted = true;
      case DUPLICATE -> duplicate = true;
      case SOLD_OUT, EXPIRED -> closingAnswerNs = Math.min(closingAnswerNs, completedNs);
      case NOT_OPEN, UNKNOWN_COUPON, INVALID ->
          lastOtherAnswerNs = Math.max(lastOtherAnswerNs, completedNs);
      default -> {} // UNKNOWN and UNAVAILABLE tell nothing
    }
  }

  private void status(Outcome outcome, long completedNs) {
    if (outcome == Outcome.ISSUED) {
      statusIssuedNs = Math.min(statusIssuedNs, completedNs);
    } else if (outcome == Outcome.REJECTED) {
      statusRejectedNs = Math.min(statusRejectedNs, completedNs);
    }
  }
}
