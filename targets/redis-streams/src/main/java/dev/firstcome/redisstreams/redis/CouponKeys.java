package dev.firstcome.redisstreams.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The keys of one coupon, all in one hash slot, in the order in which {@code prelude.lua} names
 * them.
 *
 * @param couponId positive
 */
public record CouponKeys(long couponId) {
  /** How many keys there are. */
  public static final int COUNT = 7;

  private static final List<String> NAMES =
      List.of("meta", "requests", "stream", "pending", "dlq", "retries", "issued");

  /** The key at an index of the scripts' {@code KEYS}, counted from 0. */
  public byte[] at(int index) {
    return ("firstcome:{" + couponId + "}:" + NAMES.get(index)).getBytes(StandardCharsets.UTF_8);
  }

  /** The stream of entries that wait. */
  public byte[] stream() {
    return at(2);
  }
}
