package dev.firstcome.redisstreams.issuance;

import dev.firstcome.contract.Coupon;
import dev.firstcome.redisstreams.ledger.DoorTable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** The coupons that may have keys in Redis, as the database lists them. */
final class LiveCoupons {
  private static final Logger LOG = LoggerFactory.getLogger(LiveCoupons.class);
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final DoorTable doors;
  private final Clock clock;
  private volatile List<Coupon> coupons = List.of();
  private volatile @Nullable Instant readAt;

  LiveCoupons(DoorTable doors, Clock clock) {
    this.doors = doors;
    this.clock = clock;
  }

  /** Reads them again, at most once a second; keeps the old list while the database is away. */
  List<Coupon> refresh() {
    Instant now = clock.instant();
    Instant before = readAt;
    if (before == null || before.plus(EVERY).isBefore(now)) {
      read(now);
    }
    return coupons;
  }

  /** One was created: it need not wait for the next reading. */
  synchronized void add(Coupon coupon) {
    if (!coupons.contains(coupon)) {
      List<Coupon> more = new ArrayList<>(coupons);
      more.add(coupon);
      coupons = List.copyOf(more);
    }
  }

  // Holds the lock while it asks: a coupon added meanwhile must not be dropped by an older answer.
  private synchronized void read(Instant now) {
    try {
      coupons = doors.live();
      readAt = now;
    } catch (DataAccessException e) {
      LOG.warn("cannot list the coupons: {}", e.toString());
    }
  }

  List<Coupon> all() {
    return coupons;
  }

  /** Whether the list was ever read. */
  boolean loaded() {
    return readAt != null;
  }
}
