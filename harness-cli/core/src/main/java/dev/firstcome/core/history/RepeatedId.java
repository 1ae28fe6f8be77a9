package dev.firstcome.core.history;

import java.util.BitSet;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Looks for an operation that a history tells of twice: one send would then count as two, and no
 * check could be believed.
 */
final class RepeatedId {

  /** Up to so many bits an operation a set of bits is small beside the history itself. */
  private static final long BITS_PER_OPERATION = 64;

  private RepeatedId() {}

  /** Returns the first operation whose id an earlier one has. */
  static OptionalInt in(History history) {
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (int i = 0; i < history.size(); i++) {
      least = Math.min(least, history.operationId(i));
      greatest = Math.max(greatest, history.operationId(i));
    }
    long span = greatest - least; // negative where it overflows
    long affordable = Math.min(Integer.MAX_VALUE, BITS_PER_OPERATION * history.size());
    return span >= 0 && span < affordable ? amongNeighbours(history, least) : anywhere(history);
  }

  private static OptionalInt amongNeighbours(History history, long least) {
    BitSet seen = new BitSet();
    for (int i = 0; i < history.size(); i++) {
      int bit = Math.toIntExact(history.operationId(i) - least);
      if (seen.get(bit)) {
        return OptionalInt.of(i);
      }
      seen.set(bit);
    }
    return OptionalInt.empty();
  }

  private static OptionalInt anywhere(History history) {
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < history.size(); i++) {
      if (!seen.add(history.operationId(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
