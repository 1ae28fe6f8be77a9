package dev.firstcome.inmemory;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.CouponState;
import dev.firstcome.contract.InvalidCursorException;
import dev.firstcome.contract.IssuanceDesk;
import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.RequestPage;
import dev.firstcome.contract.RequestRow;
import dev.firstcome.contract.UnknownCouponException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contract over {@link CouponBooks}. */
final class InMemoryDesk implements IssuanceDesk {
  private final CouponBooks books;
  private final RequestQueue queue;
  private final DeadLetters deadLetters;
  private final Door door;

  InMemoryDesk(CouponBooks books, RequestQueue queue, DeadLetters deadLetters, Door door) {
    this.books = books;
    this.queue = queue;
    this.deadLetters = deadLetters;
    this.door = door;
  }

  @Override
  public Outcome request(long couponId, long userId, Instant requestedAt) {
    return door.request(couponId, userId, requestedAt);
  }

  @Override
  public boolean create(Coupon coupon) {
    return books.open(coupon);
  }

  @Override
  public Optional<CouponState> coupon(long couponId) {
    return books.find(couponId).map(CouponBook::state);
  }

  @Override
  public Optional<RequestRow> status(long couponId, long userId) {
    return books.find(couponId).flatMap(book -> book.find(userId)).map(this::row);
  }

  /** The cursor is how many rows have been read, in the order of admission. */
  @Override
  public RequestPage page(long couponId, @Nullable String cursor, int limit) {
    CouponBook book = books.find(couponId).orElseThrow(() -> new UnknownCouponException(couponId));
    int from = cursor == null ? 0 : offset(cursor);
    List<RequestRow> rows = book.entries(from, limit).stream().map(this::row).toList();
    return new RequestPage(rows, rows.size() < limit ? null : Integer.toString(from + rows.size()));
  }

  private static int offset(String cursor) {
    try {
      int offset = Integer.parseInt(cursor);
      if (offset >= 0) {
        return offset;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new InvalidCursorException(cursor);
  }

  private RequestRow row(CouponBook.Entry entry) {
    return entry.request().row(entry.progress(), queue.taken());
  }

  @Override
  public long replayDeadLetters() {
    List<Request> letters = deadLetters.takeAll();
    for (Request letter : letters) {
      books.find(letter.couponId()).ifPresent(book -> book.move(letter, new Progress.Queued()));
      queue.add(letter);
    }
    return letters.size();
  }
}
