package dev.firstcome.inmemory;

import java.time.Instant;

/** What the worker does with an admitted request. */
@FunctionalInterface
interface Settlement {

  /**
   * Issues the request.
   *
   * @param consumedAt when the worker took it from the queue
   * @throws UnprocessableException it cannot be processed, by a fault of its own; nothing was
   *     changed
   */
  void settle(Request request, Instant consumedAt) throws UnprocessableException;
}
