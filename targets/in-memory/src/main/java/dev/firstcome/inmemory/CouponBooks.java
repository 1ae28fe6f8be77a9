package dev.firstcome.inmemory;

import dev.firstcome.contract.Coupon;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Every coupon of the service: its whole durable state, as durable as the process. */
final class CouponBooks {
  private final Map<Long, CouponBook> books = new ConcurrentHashMap<>();

  /**
   * Opens a book.
   *
   * @return false where the id is taken
   */
  boolean open(Coupon coupon) {
    return books.putIfAbsent(coupon.couponId(), new CouponBook(coupon)) == null;
  }

  Optional<CouponBook> find(long couponId) {
    return Optional.ofNullable(books.get(couponId));
  }
}
