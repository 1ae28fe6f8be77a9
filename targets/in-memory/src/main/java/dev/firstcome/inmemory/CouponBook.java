package dev.firstcome.inmemory;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.CouponState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known about one coupon. Every method is atomic; what takes several of them holds the
 * book's monitor around them.
 */
final class CouponBook {
  /** A request and how far it has come, read together. */
  record Entry(Request request, Progress progress) {}

  private final Coupon coupon;
  private final Map<Long, Entry> byUser = new HashMap<>();
  private final List<Long> usersInOrder = new ArrayList<>();
  private long remaining;
  private long reserved;
  private long issued;

  CouponBook(Coupon coupon) {
    this.coupon = coupon;
    this.remaining = coupon.quantity();
  }

  Coupon coupon() {
    return coupon;
  }

  synchronized CouponState state() {
    return new CouponState(coupon, remaining, issued);
  }

  synchronized boolean knows(long userId) {
    return byUser.containsKey(userId);
  }

  /** Units that no admitted request has a claim on. */
  synchronized long free() {
    return remaining - reserved;
  }

  /** Enters an admitted request and reserves its unit. */
  synchronized void enter(Request request) {
    byUser.put(request.userId(), new Entry(request, new Progress.Queued()));
    usersInOrder.add(request.userId());
    reserved++;
  }

  /** Makes the request's reserved unit its own. */
  synchronized void issue(Request request, long issuanceId, Instant consumedAt, Instant issuedAt) {
    move(request, new Progress.Issued(issuanceId, consumedAt, issuedAt));
    reserved--;
    remaining--;
    issued++;
  }

  /** Notes how far a request has come; its unit stays as it is. */
  synchronized void move(Request request, Progress progress) {
    byUser.put(request.userId(), new Entry(request, progress));
  }

  synchronized Optional<Entry> find(long userId) {
    return Optional.ofNullable(byUser.get(userId));
  }

  /**
   * At most {@code limit} entries in the order of admission, from the {@code from}th (0-based) on.
   */
  synchronized List<Entry> entries(int from, int limit) {
    int start = Math.min(from, usersInOrder.size());
    int end = Math.min(usersInOrder.size(), start + limit);
    return usersInOrder.subList(start, end).stream().map(byUser::get).toList();
  }
}
