package dev.firstcome.redisstreams.redis;

import java.util.List;

/**
 * Entries that one consumer has been given.
 *
 * @param generation of the door when they were read; a recovery since then makes them void
 */
public record Batch(long couponId, long generation, List<Entry> entries) {
  public Batch {
    entries = List.copyOf(entries);
  }

  /** The same batch with only some of its entries. */
  public Batch with(List<Entry> some) {
    return new Batch(couponId, generation, some);
  }
}
