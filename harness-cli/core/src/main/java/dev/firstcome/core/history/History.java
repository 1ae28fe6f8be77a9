package dev.firstcome.core.history;

import java.util.Arrays;
import java.util.OptionalLong;

/** All operations of a run in primitive columns, in the order of the file. Immutable. */
public final class History {
  /** Stands in the {@code completed_ns} column where no answer came. */
  public static final long NO_ANSWER = Long.MIN_VALUE;

  private final int size;
  private final long[] operationIds;
  private final Kind[] kinds;
  private final long[] couponIds;
  private final long[] userIds;
  private final long[] dueNs;
  private final long[] invokedNs;
  private final long[] completedNs;
  private final Outcome[] outcomes;
  private final OptionalLong truncatedAtLine;

  private History(Builder b, OptionalLong truncatedAtLine) {
    size = b.size;
    operationIds = Arrays.copyOf(b.operationIds, size);
    kinds = Arrays.copyOf(b.kinds, size);
    couponIds = Arrays.copyOf(b.couponIds, size);
    userIds = Arrays.copyOf(b.userIds, size);
    dueNs = Arrays.copyOf(b.dueNs, size);
    invokedNs = Arrays.copyOf(b.invokedNs, size);
    completedNs = Arrays.copyOf(b.completedNs, size);
    outcomes = Arrays.copyOf(b.outcomes, size);
    this.truncatedAtLine = truncatedAtLine;
  }

  /** Returns the number of operations. */
  public int size() {
    return size;
  }

  /** Returns the number of the line that was cut short and left out, where there was one. */
  public OptionalLong truncatedAtLine() {
    return truncatedAtLine;
  }

  /** Returns the operation's number in the run. */
  public long operationId(int i) {
    return operationIds[i];
  }

  /** Returns what it asked for. */
  public Kind kind(int i) {
    return kinds[i];
  }

  /** Returns its coupon. */
  public long couponId(int i) {
    return couponIds[i];
  }

  /** Returns its user. */
  public long userId(int i) {
    return userIds[i];
  }

  /** Returns when it was due. */
  public long dueNs(int i) {
    return dueNs[i];
  }

  /** Returns when it was sent. */
  public long invokedNs(int i) {
    return invokedNs[i];
  }

  /** Returns when the answer came, as the file says, or {@link #NO_ANSWER}. */
  public long completedNs(int i) {
    return completedNs[i];
  }

  /**
   * Returns when it was certainly over: {@link Long#MAX_VALUE} (+∞) for an UNKNOWN operation,
   * whatever the file says, because what it set off may still happen.
   */
  public long endNs(int i) {
    return outcome(i) == Outcome.UNKNOWN || completedNs[i] == NO_ANSWER
        ? Long.MAX_VALUE
        : completedNs[i];
  }

  /** Returns what it came to. */
  public Outcome outcome(int i) {
    return outcomes[i];
  }

  /** Returns operation {@code i} as a whole. */
  public Operation operation(int i) {
    return new Operation(
        operationIds[i],
        kind(i),
        couponIds[i],
        userIds[i],
        dueNs[i],
        invokedNs[i],
        completedNs[i] == NO_ANSWER ? OptionalLong.empty() : OptionalLong.of(completedNs[i]),
        outcome(i));
  }

  /** Collects operations. Not for use by several threads. */
  public static final class Builder {
    private int size;
    private long[] operationIds = new long[1024];
    private Kind[] kinds = new Kind[1024];
    private long[] couponIds = new long[1024];
    private long[] userIds = new long[1024];
    private long[] dueNs = new long[1024];
    private long[] invokedNs = new long[1024];
    private long[] completedNs = new long[1024];
    private Outcome[] outcomes = new Outcome[1024];

    /** Adds one operation; {@code completed} may be {@link #NO_ANSWER}. */
    public Builder add(
        long operationId,
        Kind kind,
        long couponId,
        long userId,
        long due,
        long invoked,
        long completed,
        Outcome outcome) {
      if (size == operationIds.length) {
        grow(size + (size >> 1));
      }
      operationIds[size] = operationId;
      kinds[size] = kind;
      couponIds[size] = couponId;
      userIds[size] = userId;
      dueNs[size] = due;
      invokedNs[size] = invoked;
      completedNs[size] = completed;
      outcomes[size] = outcome;
      size++;
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

    /** Returns the history. */
    public History build() {
      return new History(this, OptionalLong.empty());
    }

    /** Returns the history of a file whose last line, of that number, was cut short. */
    public History buildTruncated(long atLine) {
      return new History(this, OptionalLong.of(atLine));
    }

    private void grow(int capacity) {
      operationIds = Arrays.copyOf(operationIds, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      couponIds = Arrays.copyOf(couponIds, capacity);
      userIds = Arrays.copyOf(userIds, capacity);
      dueNs = Arrays.copyOf(dueNs, capacity);
      invokedNs = Arrays.copyOf(invokedNs, capacity);
      completedNs = Arrays.copyOf(completedNs, capacity);
      outcomes = Arrays.copyOf(outcomes, capacity);
    }
  }
}
