package dev.firstcome.gatling;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * The warm-up's own operations. They appear in no history and no histogram; they are only counted,
 * and so are those that reach into the measured window, because they spoil it.
 */
final class WarmUpOperations implements Operations {
  private final LongAdder sent = new LongAdder();
  private final LongAdder ended = new LongAdder();
  private final LongAdder endedLate = new LongAdder();
  private final LongSupplier clock;
  private final long startNs;

  /** Creates the counters for a warm-up that must be over at {@code startNs} of {@code clock}. */
  WarmUpOperations(LongSupplier clock, long startNs) {
    this.clock = clock;
    this.startNs = startNs;
  }

  @Override
  public int sent(Kind kind, long couponId, long userId, long dueNs, long invokedNs) {
    sent.increment();
    return 0;
  }

  @Override
  public void ended(
      int handle,
      Kind kind,
      long dueNs,
      long invokedNs,
      long completedNs,
      Outcome outcome,
      long overNs) {
    ended.increment();
    if (overNs >= startNs) {
      endedLate.increment();
    }
  }

  long sent() {
    return sent.sum();
  }

  /** Returns how many ended after t = 0, or have not ended yet and it is past t = 0. */
  long leaks() {
    long open = clock.getAsLong() >= startNs ? sent.sum() - ended.sum() : 0;
    return endedLate.sum() + open;
  }
}
