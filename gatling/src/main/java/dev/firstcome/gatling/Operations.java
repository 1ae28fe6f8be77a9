package dev.firstcome.gatling;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;

/** Where operations are written down. For many threads; instants as in {@code history.csv}. */
interface Operations {
  /**
   * Notes that one leaves.
   *
   * @return a handle for {@link #ended}
   * @throws IllegalStateException once the storm is over: then it must not leave
   */
  int sent(Kind kind, long couponId, long userId, long dueNs, long invokedNs);

  /**
   * Notes its end.
   *
   * @param completedNs when the answer came, or {@link
   *     dev.firstcome.core.history.History#NO_ANSWER}
   * @param overNs when it was over, with or without an answer
   */
  void ended(
      int handle,
      Kind kind,
      long dueNs,
      long invokedNs,
      long completedNs,
      Outcome outcome,
      long overNs);
}
