package dev.firstcome.inmemory;

import java.time.Instant;
import java.util.List;

/** What the worker does with a batch that it has taken from the queue. */
@FunctionalInterface
interface Consumption {

  /**
   * Brings every request of the batch to its end, and tells the queue so. Called by one thread
   * alone.
   *
   * @param batch oldest first; empty where nothing has come for a moment
   * @param consumedAt when it was taken
   */
  void consume(List<Request> batch, Instant consumedAt);
}
