package dev.firstcome.inmemory;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.CouponState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known about one coupon. Every method is atomic; what takes several of them holds the
 * book's monitor around them.
 *
 * <p>It writes down what it is told, and checks nothing: a database without constraints, so that a
 * {@link Defect} leaves the traces here that it would leave there.
 */
final class CouponBook {
  /** A request and how far it has come, read together. */
  record Entry(Request request, Progress progress) {}

  private final Coupon coupon;
  private final Map<Long, Entry> byUser = new HashMap<>();
  private final List<Long> usersInOrder = new ArrayList<>();
  private final List<Entry> extraRows = new ArrayList<>();
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

  /** Units not yet issued, reserved ones too. */
  synchronized long remaining() {
    return remaining;
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

  /** Gives the reserved unit of a request back. */
  synchronized void release() {
    reserved--;
  }

  /** Forgets a request; its unit stays reserved. Only a defect does so. */
  synchronized void drop(Request request) {
    byUser.remove(request.userId());
    usersInOrder.remove(Long.valueOf(request.userId()));
  }

  /** Takes a unit that nobody gets. Only a defect does so. */
  synchronized void leak() {
    remaining--;
  }

  /**
   * Issues a unit that nobody reserved, in a row beside whatever row the user has. Only a defect
   * does so.
   */
  synchronized void issueExtra(Request request, Progress.Issued issued) {
    extraRows.add(new Entry(request, issued));
    remaining--;
    this.issued++;
  }

  synchronized Optional<Entry> find(long userId) {
    return Optional.ofNullable(byUser.get(userId));
  }

  /**
   * At most {@code limit} entries in the order of admission, from the {@code from}th (0-based) on;
   * extra rows come last.
   */
  synchronized List<Entry> entries(int from, int limit) {
    return Stream.concat(usersInOrder.stream().map(byUser::get), extraRows.stream())
        .skip(from)
        .limit(limit)
        .toList();
  }
}
