package dev.firstcome.core.checker;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.RowReason;
import java.util.function.IntConsumer;

/**
 * What one user asked and was told, boiled down to instants in one walk over his rows and his
 * operations. One object is filled anew for each pair: ten million of them would not fit.
 */
final class Asking {
  /** Stands for an instant that there is none of. */
  static final long NEVER = Long.MAX_VALUE;

  private final Evidence e;
  private final PairedOperations ops;
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
    this.ops = e.ops;
    this.ledger = e.ledger;
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
    Outcome outcome = ops.outcome(i);
    if (ops.kind(i) == Kind.STATUS) {
      status(outcome, ops.completedNs(i));
      return;
    }
    issueOperations++;
    firstDueNs = Math.min(firstDueNs, ops.dueNs(i));
    if (outcome.couldHaveQueued()) {
      queueableSentNs = Math.min(queueableSentNs, ops.invokedNs(i));
    }
    if (outcome == Outcome.SOLD_OUT || (outcome == Outcome.ACCEPTED && rejectedSoldOut)) {
      refusalSentNs = Math.min(refusalSentNs, ops.invokedNs(i));
      refusalAnswerNs = Math.min(refusalAnswerNs, ops.completedNs(i));
    }
    answer(outcome, ops.completedNs(i));
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
