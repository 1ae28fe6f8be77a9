package dev.firstcome.redisstreams.issuance;

import dev.firstcome.contract.Coupon;
import dev.firstcome.redisstreams.ledger.DoorTable;
import dev.firstcome.redisstreams.redis.Carpenter;
import dev.firstcome.redisstreams.redis.Carpenter.Closing;
import dev.firstcome.redisstreams.redis.Findings;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees that an expired coupon's keys are forgotten an hour after it expired, and not before its
 * work is done.
 */
final class Closer {
  private static final Logger LOG = LoggerFactory.getLogger(Closer.class);

  /** How long Redis keeps an expired coupon's keys. */
  static final Duration KEPT = Duration.ofHours(1);

  /** A request that arrived in time has reached the door by then, or been given up. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final DoorTable doors;
  private final Carpenter carpenter;

  Closer(DoorTable doors, Carpenter carpenter) {
    this.doors = doors;
    this.carpenter = carpenter;
  }

  /** From then on nothing of the coupon need be in Redis. */
  static Instant forgetAt(Coupon coupon) {
    return coupon.expiresAt().plus(KEPT);
  }

  /**
   * Closes a coupon that has expired and has no work left.
   *
   * @return whether nothing of it is left in Redis, for good
   */
  boolean attend(Coupon coupon, Findings findings, Instant now) {
    boolean expired = !now.isBefore(coupon.expiresAt().plus(GRACE));
    if (!expired || findings.closed() || findings.entries() + findings.letters() > 0) {
      return false;
    }
    Closing closing = carpenter.close(coupon.couponId(), forgetAt(coupon));
    // Gone before its time: Redis has lost them, and with them perhaps work.
    if (closing != Closing.GONE || now.isBefore(forgetAt(coupon))) {
      return false;
    }
    doors.close(coupon.couponId());
    LOG.info("coupon {}: its keys are forgotten", coupon.couponId());
    return true;
  }
}
