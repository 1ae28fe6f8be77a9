package dev.firstcome.redisstreams.issuance;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.UnavailableException;
import dev.firstcome.redisstreams.ledger.DoorRow;
import dev.firstcome.redisstreams.ledger.DoorTable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;

/**
 * Which coupons exist, remembered. A coupon never changes, so what is known stays known; what is
 * not known is looked up again soon, since another process may create it.
 */
final class CouponBook {
  private static final int REMEMBERED_MAX = 10_000;
  private static final Duration UNKNOWN_FOR = Duration.ofMillis(250);

  private final DoorTable doors;
  private final Clock clock;
  private final Map<Long, Coupon> known = new ConcurrentHashMap<>();
  private final Map<Long, Instant> unknownUntil = new ConcurrentHashMap<>();

  CouponBook(DoorTable doors, Clock clock) {
    this.doors = doors;
    this.clock = clock;
  }

  /**
   * Looks a coupon up.
   *
   * @throws UnavailableException the database cannot be asked
   */
  Optional<Coupon> find(long couponId) {
    Coupon coupon = known.get(couponId);
    if (coupon != null) {
      return Optional.of(coupon);
    }
    Instant until = unknownUntil.get(couponId);
    if (until != null && clock.instant().isBefore(until)) {
      return Optional.empty();
    }
    Optional<Coupon> found = ask(couponId);
    found.ifPresentOrElse(this::learn, () -> forget(couponId));
    return found;
  }

  /** Remembers a coupon that the database holds. */
  void learn(Coupon coupon) {
    bound(known);
    known.put(coupon.couponId(), coupon);
    unknownUntil.remove(coupon.couponId());
  }

  private void forget(long couponId) {
    bound(unknownUntil);
    unknownUntil.put(couponId, clock.instant().plus(UNKNOWN_FOR));
  }

  private Optional<Coupon> ask(long couponId) {
    try {
      return doors.find(couponId).map(DoorRow::coupon);
    } catch (DataAccessException e) {
      throw new UnavailableException("the database cannot be asked which coupons exist", e);
    }
  }

  /** Ids are the caller's to choose: without a bound he could fill the memory. */
  private static void bound(Map<?, ?> map) {
    if (map.size() >= REMEMBERED_MAX) {
      map.clear();
    }
  }
}
