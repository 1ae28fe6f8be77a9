package dev.firstcome.contract.ledger;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.InvalidCursorException;
import dev.firstcome.contract.UnavailableException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** What a desk says where the database alone has the answer. */
public final class LedgerCalls {
  private static final String AWAY = "the database is away";

  private LedgerCalls() {}

  /**
   * Puts a coupon on offer.
   *
   * @return false where its id is taken
   * @throws UnavailableException there was no connection, so nothing was sent
   * @throws DataAccessException it was sent, and may have happened
   */
  public static boolean create(CouponTable coupons, Coupon coupon) {
    try {
      return coupons.insert(coupon);
    } catch (CannotGetJdbcConnectionException e) {
      throw new UnavailableException(AWAY, e);
    }
  }

  /**
   * Asks; whatever goes wrong, nothing was changed.
   *
   * @throws UnavailableException the database did not answer
   */
  public static <T> T read(Supplier<T> query) {
    try {
      return query.get();
    } catch (DataAccessException e) {
      throw new UnavailableException(AWAY, e);
    }
  }

  /**
   * The id after which a page begins: cursors over the ledger's tables are ids.
   *
   * @param cursor null for the first page
   * @return exclusive; 0 for the first page
   * @throws InvalidCursorException it is no number
   */
  public static long after(@Nullable String cursor) {
    try {
      return cursor == null ? 0 : Long.parseLong(cursor);
    } catch (NumberFormatException e) {
      throw new InvalidCursorException(cursor);
    }
  }
}
