package dev.firstcome.redisstreams.redis;

import java.time.Instant;

/**
 * A request that was admitted and is not yet acknowledged.
 *
 * @param parked it is a dead letter
 * @param position 1-based place in the queue, as reckoned from the stock
 */
public record Waiting(boolean parked, Instant requestedAt, Instant enqueuedAt, long position) {

  /**
   * Reads a mark: {@code state:attempts:requested:enqueued:place}.
   *
   * @param settled units taken off the stock so far: about as many as are ahead and done
   */
  static Waiting parse(String mark, long settled) {
    String[] parts = mark.split(":", -1);
    return new Waiting(
        parts[0].equals("P"),
        Replies.instant(parts[2]),
        Replies.instant(parts[3]),
        Math.max(1, Long.parseLong(parts[4]) - settled));
  }
}
