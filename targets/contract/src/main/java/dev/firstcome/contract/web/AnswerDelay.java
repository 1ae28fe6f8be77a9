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
   * What parking may take longer than asked: Linux' timer slack of 50 µs, and the way back to a
   * processor, which on a virtual machine takes about 90 µs more. What is left of it is waited for
   * awake; where parking is exact that costs 4 % of a processor at 250 answers a second.
   */
  private static final long SLACK_NS = 150_000;

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
