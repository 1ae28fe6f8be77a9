package dev.firstcome.core.checker;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The operations in the order of their pairs, numbered from 0: a walk along the pairs is a walk
 * along the memory. In a history of millions of users each look at the next operation of a pair is
 * a cache miss; here what the checks look at is fetched once, on all cores, and not check by check.
 */
final class PairedOperations {
  private static final Outcome[] OUTCOMES = Outcome.values();
  private static final int STATUS = 16; // more than there are outcomes

  private final History history;
  private final int[] order;
  private final byte[] codes;
  private final long[] dueNs;
  private final long[] invokedNs;
  private final long[] completedNs;

  /** Takes the operations of a history in that order. */
  PairedOperations(History history, int[] order) {
    this.history = history;
    this.order = order;
    codes = new byte[order.length];
    IntStream.range(0, order.length)
        .parallel()
        .forEach(op -> codes[op] = code(history.kind(order[op]), history.outcome(order[op])));
    dueNs = inOrder(history::dueNs);
    invokedNs = inOrder(history::invokedNs);
    completedNs = inOrder(history::completedNs);
  }

  private long[] inOrder(IntToLongFunction column) {
    long[] values = new long[order.length];
    Arrays.parallelSetAll(values, op -> column.applyAsLong(order[op]));
    return values;
  }

  Kind kind(int op) {
    return codes[op] < STATUS ? Kind.ISSUE : Kind.STATUS;
  }

  Outcome outcome(int op) {
    return OUTCOMES[codes[op] & (STATUS - 1)];
  }

  long couponId(int op) {
    return history.couponId(order[op]);
  }

  long userId(int op) {
    return history.userId(order[op]);
  }

  long dueNs(int op) {
    return dueNs[op];
  }

  long invokedNs(int op) {
    return invokedNs[op];
  }

  long completedNs(int op) {
    return completedNs[op];
  }

  /** Returns {@link History#endNs}. */
  long endNs(int op) {
    return history.endNs(order[op]);
  }

  /** Returns the whole operation. */
  Operation operation(int op) {
    return history.operation(order[op]);
  }

  /** Returns the bit that stands for the operation's kind and outcome. */
  int bit(int op) {
    return 1 << codes[op];
  }

  /** Returns the bit that stands for a kind and an outcome. */
  static int bit(Kind kind, Outcome outcome) {
    return 1 << code(kind, outcome);
  }

  @SuppressWarnings("EnumOrdinal") // the codes never leave this class
  private static byte code(Kind kind, Outcome outcome) {
    return (byte) (kind == Kind.ISSUE ? outcome.ordinal() : STATUS + outcome.ordinal());
  }
}
