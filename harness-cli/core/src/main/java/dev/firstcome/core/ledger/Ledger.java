package dev.firstcome.core.ledger;

import java.util.List;
import java.util.OptionalLong;

/** All rows of a ledger in primitive columns, in the order of the file. Immutable. */
public final class Ledger {
  private static final long ABSENT = Long.MIN_VALUE;

  private final long[] couponIds;
  private final long[] userIds;
  private final RowStatus[] statuses;
  private final RowReason[] reasons;
  // issuance_id and the four instants, in the order of the file
  private final long[][] optional = new long[5][];
  private final OptionalLong truncatedAtLine;

  private Ledger(List<LedgerRow> rows, OptionalLong truncatedAtLine) {
    this.truncatedAtLine = truncatedAtLine;
    int n = rows.size();
    couponIds = new long[n];
    userIds = new long[n];
    statuses = new RowStatus[n];
    reasons = new RowReason[n];
    for (int c = 0; c < optional.length; c++) {
      optional[c] = new long[n];
    }
    for (int i = 0; i < n; i++) {
      LedgerRow r = rows.get(i);
      couponIds[i] = r.couponId();
      userIds[i] = r.userId();
      statuses[i] = r.status();
      reasons[i] = r.reason();
      optional[0][i] = r.issuanceId().orElse(ABSENT);
      optional[1][i] = r.requestedAtNs().orElse(ABSENT);
      optional[2][i] = r.enqueuedAtNs().orElse(ABSENT);
      optional[3][i] = r.consumedAtNs().orElse(ABSENT);
      optional[4][i] = r.issuedAtNs().orElse(ABSENT);
    }
  }

  /** Makes a ledger of rows. */
  public static Ledger of(List<LedgerRow> rows) {
    return new Ledger(rows, OptionalLong.empty());
  }

  /** Makes the ledger of a file whose last line, of that number, was cut short. */
  public static Ledger ofTruncated(List<LedgerRow> rows, long atLine) {
    return new Ledger(rows, OptionalLong.of(atLine));
  }

  /** Returns the number of the line that was cut short and left out, where there was one. */
  public OptionalLong truncatedAtLine() {
    return truncatedAtLine;
  }

  /** Returns the number of rows. */
  public int size() {
    return couponIds.length;
  }

  /** Returns the coupon of row {@code i}. */
  public long couponId(int i) {
    return couponIds[i];
  }

  /** Returns the user of row {@code i}. */
  public long userId(int i) {
    return userIds[i];
  }

  /** Returns what became of it. */
  public RowStatus status(int i) {
    return statuses[i];
  }

  /** Returns why. */
  public RowReason reason(int i) {
    return reasons[i];
  }

  /** Returns when the poll that brought it returned, nanoseconds since the Unix epoch. */
  public OptionalLong consumedAtNs(int i) {
    return cell(3, i);
  }

  /** Returns the instant just before the issuing commit, nanoseconds since the Unix epoch. */
  public OptionalLong issuedAtNs(int i) {
    return cell(4, i);
  }

  /** Returns the whole row. */
  public LedgerRow row(int i) {
    return new LedgerRow(
        couponIds[i],
        userIds[i],
        status(i),
        reason(i),
        cell(0, i),
        cell(1, i),
        cell(2, i),
        cell(3, i),
        cell(4, i));
  }

  private OptionalLong cell(int column, int i) {
    long value = optional[column][i];
    return value == ABSENT ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
