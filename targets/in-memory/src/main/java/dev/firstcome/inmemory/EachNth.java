package dev.firstcome.inmemory;

import java.util.HashMap;
import java.util.Map;

/**
 * Picks each n-th request of a coupon. Counted coupon by coupon, so that a warm-up on a coupon of
 * its own does not shift what happens in the storm.
 */
final class EachNth {
  private final int n;
  private final Map<Long, Long> seen = new HashMap<>();

  /**
   * A counter.
   *
   * @param n at least 1
   */
  EachNth(int n) {
    this.n = n;
  }

  /** Counts one more; true for the n-th, the 2n-th and so on. */
  synchronized boolean hits(long couponId) {
    return seen.merge(couponId, 1L, Long::sum) % n == 0;
  }
}
