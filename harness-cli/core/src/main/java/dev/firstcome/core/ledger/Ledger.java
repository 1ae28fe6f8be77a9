package dev.firstcome.core.ledger;

import dev.firstcome.core.column.ByteColumn;
import dev.firstcome.core.column.LongColumn;
import java.util.List;
import java.util.OptionalLong;

/** All rows of a ledger in primitive columns, in the order of the file. Immutable. */
public final class Ledger {
  static final long ABSENT = Long.MIN_VALUE;
  private static final RowStatus[] STATUSES = RowStatus.values();
  private static final RowReason[] REASONS = RowReason.values();
  private static final int REASON_BITS = 4;

  private final LongColumn couponIds;
  private final LongColumn userIds;
  private final ByteColumn codes; // status and reason in one byte
  // issuance_id and the four instants, in the order of the file
  private final LongColumn[] optional;
  private final OptionalLong truncatedAtLine;

  private Ledger(Builder b, OptionalLong truncatedAtLine) {
    couponIds = b.couponIds;
    userIds = b.userIds;
    codes = b.codes;
    optional = b.optional;
    this.truncatedAtLine = truncatedAtLine;
  }

  /** Makes a ledger of rows. */
  public static Ledger of(List<LedgerRow> rows) {
    Builder builder = new Builder();
    rows.forEach(builder::add);
    return builder.build(OptionalLong.empty());
  }

  /** Returns the number of the line that was cut short and left out, where there was one. */
  public OptionalLong truncatedAtLine() {
    return truncatedAtLine;
  }

  /** Returns the number of rows. */
  public int size() {
    return codes.size();
  }

  /** Returns the coupon of row {@code i}. */
  public long couponId(int i) {
    return couponIds.get(i);
  }

  /** Returns the user of row {@code i}. */
  public long userId(int i) {
    return userIds.get(i);
  }

  /** Returns what became of it. */
  public RowStatus status(int i) {
    return STATUSES[codes.get(i) >> REASON_BITS];
  }

  /** Returns why. */
  public RowReason reason(int i) {
    return REASONS[codes.get(i) & ((1 << REASON_BITS) - 1)];
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
        couponId(i),
        userId(i),
        status(i),
        reason(i),
        cell(0, i),
        cell(1, i),
        cell(2, i),
        cell(3, i),
        cell(4, i));
  }

  private OptionalLong cell(int column, int i) {
    long value = optional[column].get(i);
    return value == ABSENT ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** Collects rows. Not for use by several threads. */
  static final class Builder {
    private final LongColumn couponIds = new LongColumn();
    private final LongColumn userIds = new LongColumn();
    private final ByteColumn codes = new ByteColumn();
    private final LongColumn[] optional = {
      new LongColumn(), new LongColumn(), new LongColumn(), new LongColumn(), new LongColumn()
    };

    /** Adds one row; {@link #ABSENT} stands for an empty cell. */
    @SuppressWarnings("EnumOrdinal") // the codes never leave the ledger
    void add(
        long couponId,
        long userId,
        RowStatus status,
        RowReason reason,
        long issuanceId,
        long requestedAtNs,
        long enqueuedAtNs,
        long consumedAtNs,
        long issuedAtNs) {
      couponIds.add(couponId);
      userIds.add(userId);
      codes.add((byte) (status.ordinal() << REASON_BITS | reason.ordinal()));
      optional[0].add(issuanceId);
      optional[1].add(requestedAtNs);
      optional[2].add(enqueuedAtNs);
      optional[3].add(consumedAtNs);
      optional[4].add(issuedAtNs);
    }

    void add(LedgerRow r) {
      add(
          r.couponId(),
          r.userId(),
          r.status(),
          r.reason(),
          r.issuanceId().orElse(ABSENT),
          r.requestedAtNs().orElse(ABSENT),
          r.enqueuedAtNs().orElse(ABSENT),
          r.consumedAtNs().orElse(ABSENT),
          r.issuedAtNs().orElse(ABSENT));
    }

    /** Adds everything that another builder has collected. */
    void addAll(Builder other) {
      couponIds.addAll(other.couponIds);
      userIds.addAll(other.userIds);
      codes.addAll(other.codes);
      for (int c = 0; c < optional.length; c++) {
        optional[c].addAll(other.optional[c]);
      }
    }

    /**
     * Returns the ledger; the builder must not be used after it.
     *
     * @param truncatedAtLine the number of the last line, where it was cut short
     */
    Ledger build(OptionalLong truncatedAtLine) {
      return new Ledger(this, truncatedAtLine);
    }
  }
}
