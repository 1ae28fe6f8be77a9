package dev.firstcome.inmemory;

import dev.firstcome.contract.stage.BacklogProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What was admitted and waits, with the counts that the gauges show. */
final class RequestQueue implements BacklogProbe {
  private final LinkedBlockingQueue<Request> waiting = new LinkedBlockingQueue<>();
  private final DeadLetters deadLetters;
  private final AtomicLong sequence = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();
  private final AtomicLong unresolved = new AtomicLong();

  RequestQueue(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  /** The next place in the order of admission, from 1. */
  long nextSequence() {
    return sequence.incrementAndGet();
  }

  /** Adds a request that is new, or was parked. */
  void add(Request request) {
    unresolved.incrementAndGet();
    waiting.add(request);
  }

  /**
   * Takes what waits, oldest first; waits a moment where nothing does.
   *
   * @return up to {@code limit} requests, possibly none
   */
  List<Request> take(int limit) throws InterruptedException {
    List<Request> batch = new ArrayList<>();
    Request first = waiting.poll(50, TimeUnit.MILLISECONDS);
    if (first != null) {
      batch.add(first);
      waiting.drainTo(batch, limit - 1);
      taken.addAndGet(batch.size());
    }
    return batch;
  }

  /** A request that was taken is issued or parked. */
  void resolved() {
    unresolved.decrementAndGet();
  }

  /** How many requests the worker has taken up so far. */
  long taken() {
    return taken.get();
  }

  @Override
  public long backlog() {
    return unresolved.get();
  }

  @Override
  public long consumerLag() {
    return waiting.size();
  }

  @Override
  public long dlqDepth() {
    return deadLetters.depth();
  }
}
