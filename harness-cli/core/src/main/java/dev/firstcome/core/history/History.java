package dev.firstcome.core.history;

import dev.firstcome.core.column.ByteColumn;
import dev.firstcome.core.column.LongColumn;
import java.util.OptionalLong;

/** All operations of a run in primitive columns, in the order of the file. Immutable. */
public final class History {
  /** Stands in the {@code completed_ns} column where no answer came. */
  public static final long NO_ANSWER = Long.MIN_VALUE;

  private static final Kind[] KINDS = Kind.values();
  private static final Outcome[] OUTCOMES = Outcome.values();
  private static final int OUTCOME_BITS = 4;

  private final LongColumn operationIds;
  private final ByteColumn codes; // kind and outcome in one byte, as they are looked at together
  private final LongColumn couponIds;
  private final LongColumn userIds;
  private final LongColumn dueNs;
  private final LongColumn invokedNs;
  private final LongColumn completedNs;
  private final OptionalLong truncatedAtLine;

  private History(Builder b, OptionalLong truncatedAtLine) {
    operationIds = b.operationIds;
    codes = b.codes;
    couponIds = b.couponIds;
    userIds = b.userIds;
    dueNs = b.dueNs;
    invokedNs = b.invokedNs;
    completedNs = b.completedNs;
    this.truncatedAtLine = truncatedAtLine;
  }

  /** Returns the number of operations. */
  public int size() {
    return codes.size();
  }

  /** Returns the number of the line that was cut short and left out, where there was one. */
  public OptionalLong truncatedAtLine() {
    return truncatedAtLine;
  }

  /** Returns the operation's number in the run. */
  public long operationId(int i) {
    return operationIds.get(i);
  }

  /** Returns what it asked for. */
  public Kind kind(int i) {
    return KINDS[codes.get(i) >> OUTCOME_BITS];
  }

  /** Returns its coupon. */
  public long couponId(int i) {
    return couponIds.get(i);
  }

  /** Returns its user. */
  public long userId(int i) {
    return userIds.get(i);
  }

  /** Returns when it was due. */
  public long dueNs(int i) {
    return dueNs.get(i);
  }

  /** Returns when it was sent. */
  public long invokedNs(int i) {
    return invokedNs.get(i);
  }

  /** Returns when the answer came, as the file says, or {@link #NO_ANSWER}. */
  public long completedNs(int i) {
    return completedNs.get(i);
  }

  /**
   * Returns when it was certainly over: {@link Long#MAX_VALUE} (+∞) for an UNKNOWN operation,
   * whatever the file says, because what it set off may still happen.
   */
  public long endNs(int i) {
    long completed = completedNs(i);
    return outcome(i) == Outcome.UNKNOWN || completed == NO_ANSWER ? Long.MAX_VALUE : completed;
  }

  /** Returns what it came to. */
  public Outcome outcome(int i) {
    return OUTCOMES[codes.get(i) & ((1 << OUTCOME_BITS) - 1)];
  }

  /** Returns operation {@code i} as a whole. */
  public Operation operation(int i) {
    long completed = completedNs(i);
    return new Operation(
        operationId(i),
        kind(i),
        couponId(i),
        userId(i),
        dueNs(i),
        invokedNs(i),
        completed == NO_ANSWER ? OptionalLong.empty() : OptionalLong.of(completed),
        outcome(i));
  }

  /** Collects operations. Not for use by several threads. */
  public static final class Builder {
    private final LongColumn operationIds = new LongColumn();
    private final ByteColumn codes = new ByteColumn();
    private final LongColumn couponIds = new LongColumn();
    private final LongColumn userIds = new LongColumn();
    private final LongColumn dueNs = new LongColumn();
    private final LongColumn invokedNs = new LongColumn();
    private final LongColumn completedNs = new LongColumn();

    /** Adds one operation; {@code completed} may be {@link #NO_ANSWER}. */
    @SuppressWarnings("EnumOrdinal") // the codes never leave the history
    public Builder add(
        long operationId,
        Kind kind,
        long couponId,
        long userId,
        long due,
        long invoked,
        long completed,
        Outcome outcome) {
      operationIds.add(operationId);
      codes.add((byte) (kind.ordinal() << OUTCOME_BITS | outcome.ordinal()));
      couponIds.add(couponId);
      userIds.add(userId);
      dueNs.add(due);
      invokedNs.add(invoked);
      completedNs.add(completed);
      return this;
    }

    /** Adds everything that another builder has collected. */
    Builder addAll(Builder other) {
      operationIds.addAll(other.operationIds);
      codes.addAll(other.codes);
      couponIds.addAll(other.couponIds);
      userIds.addAll(other.userIds);
      dueNs.addAll(other.dueNs);
      invokedNs.addAll(other.invokedNs);
      completedNs.addAll(other.completedNs);
      return this;
    }

    /** Adds one whole operation. */
    public Builder add(Operation o) {
      return add(
          o.operationId(),
          o.kind(),
          o.couponId(),
          o.userId(),
          o.dueNs(),
          o.invokedNs(),
          o.completedNs().orElse(NO_ANSWER),
          o.outcome());
    }

    /** Forgets everything, and keeps the memory for other operations. */
    void clear() {
      operationIds.clear();
      codes.clear();
      couponIds.clear();
      userIds.clear();
      dueNs.clear();
      invokedNs.clear();
      completedNs.clear();
    }

    /** Returns the history; the builder must not be used after it. */
    public History build() {
      return new History(this, OptionalLong.empty());
    }

    /** Returns the history of a file whose last line, of that number, was cut short. */
    public History buildTruncated(long atLine) {
      return new History(this, OptionalLong.of(atLine));
    }
  }
}
