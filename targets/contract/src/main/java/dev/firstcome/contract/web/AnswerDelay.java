package dev.firstcome.contract.web;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Holds answers back by a fixed time: a slowness whose size is known, for whoever tests whether his
 * measurement would see one. It comes after the desk has answered, so only answers are late, and
 * nothing that was queued is.
 */
final class AnswerDelay {
  /**
   * What Linux may add to any parking (its default timer slack). The rest is waited for awake,
   * which costs a processor next to nothing, since parking mostly takes it all.
   */
  private static final long SLACK_NS = 50_000;

  private final long delayNs;
  private final LongSupplier monotonicNs;

  /**
   * Prepares.
   *
   * @param delay zero or more; with zero nothing is done at all
   * @param monotonicNs a clock that never goes back, in nanoseconds
   */
  AnswerDelay(Duration delay, LongSupplier monotonicNs) {
    this.delayNs = delay.toNanos();
    this.monotonicNs = monotonicNs;
  }

  /** Returns once the delay is over; at once, where there is none or the thread is interrupted. */
  void await() {
    if (delayNs == 0) {
      return;
    }
    long beganNs = monotonicNs.getAsLong();
    long leftNs = delayNs;
    while (leftNs > 0 && !Thread.currentThread().isInterrupted()) {
      if (leftNs > SLACK_NS) {
        LockSupport.parkNanos(leftNs - SLACK_NS);
      } else {
        Thread.onSpinWait();
      }
      leftNs = delayNs - (monotonicNs.getAsLong() - beganNs);
    }
  }
}
