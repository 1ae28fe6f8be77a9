package dev.firstcome.redisstreams.issuance;

import dev.firstcome.redisstreams.redis.Findings;
import java.time.Instant;
import java.util.List;

/**
 * What one survey found, over all live coupons.
 *
 * @param shut coupons whose door does not stand
 */
record Totals(Instant at, long entries, long undelivered, long letters, long shut) {

  static Totals of(List<Findings> findings, Instant at) {
    long entries = 0;
    long undelivered = 0;
    long letters = 0;
    long shut = 0;
    for (Findings coupon : findings) {
      entries += coupon.entries();
      undelivered += coupon.undelivered();
      letters += coupon.letters();
      shut += coupon.stands() ? 0 : 1;
    }
    return new Totals(at, entries, undelivered, letters, shut);
  }
}
