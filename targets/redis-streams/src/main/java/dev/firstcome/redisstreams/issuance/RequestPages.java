package dev.firstcome.redisstreams.issuance;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.RequestPage;
import dev.firstcome.contract.RequestRow;
import dev.firstcome.contract.UnavailableException;
import dev.firstcome.contract.UnknownCouponException;
import dev.firstcome.contract.ledger.IssuanceTable;
import dev.firstcome.redisstreams.redis.Entry;
import dev.firstcome.redisstreams.redis.Listing;
import dev.firstcome.redisstreams.redis.RedisTroubleException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every request of a coupon, page by page, in the order of {@link Cursor.Part}. That is the way
 * that requests go, so one that moves on while somebody reads may be seen twice but is never
 * missed.
 */
final class RequestPages {
  private final CouponBook book;
  private final Listing listing;
  private final IssuanceTable issuances;
  private final Clock clock;

  RequestPages(CouponBook book, Listing listing, IssuanceTable issuances, Clock clock) {
    this.book = book;
    this.listing = listing;
    this.issuances = issuances;
    this.clock = clock;
  }

  /**
   * See {@link dev.firstcome.contract.IssuanceDesk#page}.
   *
   * @throws UnknownCouponException no such coupon
   * @throws UnavailableException cannot be told now
   */
  RequestPage page(long couponId, @Nullable String text, int limit) {
    if (book.find(couponId).isEmpty()) {
      throw new UnknownCouponException(couponId);
    }
    List<RequestRow> rows = new ArrayList<>();
    Cursor cursor = Cursor.parse(text);
    while (cursor != null && rows.size() < limit) {
      int room = limit - rows.size();
      cursor =
          switch (cursor.part()) {
            case STREAM ->
                waiting(
                    couponId, cursor, Listing.Place.STREAM, room, Cursor.FIRST_DEAD_LETTER, rows);
            case DEAD_LETTERS ->
                waiting(
                    couponId, cursor, Listing.Place.DEAD_LETTERS, room, Cursor.FIRST_ISSUED, rows);
            case ISSUED -> issued(couponId, cursor, room, rows);
          };
    }
    return new RequestPage(rows, cursor == null ? null : cursor.toString());
  }

  /** Adds at most {@code room} rows and returns where to read on. */
  private Cursor waiting(
      long couponId,
      Cursor cursor,
      Listing.Place place,
      int room,
      Cursor nextPart,
      List<RequestRow> rows) {
    List<Entry> entries = entries(couponId, cursor, place, room);
    Set<Long> issued = issuedOf(couponId, entries);
    for (Entry entry : entries) {
      Entry.Request request = entry.request();
      // Issued and not yet acknowledged: it comes with the issued ones.
      if (request != null && !issued.contains(request.userId())) {
        rows.add(row(couponId, request, place));
      }
    }
    return entries.size() < room
        ? nextPart
        : new Cursor(cursor.part(), entries.get(entries.size() - 1).id());
  }

  private List<Entry> entries(long couponId, Cursor cursor, Listing.Place place, int limit) {
    Optional<List<Entry>> entries;
    try {
      entries = listing.page(couponId, place, cursor.after(), limit);
    } catch (RedisTroubleException e) {
      throw new UnavailableException("Redis is away", e);
    }
    return entries.orElseGet(
        () -> {
          requireForgotten(couponId);
          return List.of();
        });
  }

  private Set<Long> issuedOf(long couponId, List<Entry> entries) {
    List<Long> users = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      if (entry.request() != null) {
        users.add(entry.request().userId());
      }
    }
    Set<Long> issued = new HashSet<>();
    issuances.findAll(couponId, users).forEach(row -> issued.add(row.userId()));
    return issued;
  }

  private static RequestRow row(long couponId, Entry.Request request, Listing.Place place) {
    return place == Listing.Place.DEAD_LETTERS
        ? RequestRow.parked(couponId, request.userId(), request.requestedAt(), request.enqueuedAt())
        : RequestRow.pending(
            couponId, request.userId(), null, request.requestedAt(), request.enqueuedAt());
  }

  private @Nullable Cursor issued(long couponId, Cursor cursor, int room, List<RequestRow> rows) {
    List<RequestRow> some = issuances.page(couponId, cursor.user(), room);
    rows.addAll(some);
    return some.size() < room
        ? null
        : new Cursor(Cursor.Part.ISSUED, Long.toString(some.get(some.size() - 1).userId()));
  }

  /**
   * No door stands: nobody waits for certain only where the coupon is unknown, or so long expired
   * that Redis was to forget it.
   *
   * @throws UnavailableException somebody may wait
   */
  void requireForgotten(long couponId) {
    Optional<Coupon> coupon = book.find(couponId);
    if (coupon.isPresent() && clock.instant().isBefore(Closer.forgetAt(coupon.get()))) {
      throw new UnavailableException("who waits cannot be told until the coupon is recovered");
    }
  }
}
