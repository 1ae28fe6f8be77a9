package dev.firstcome.contract.ledger;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.CouponState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The table {@code coupon}. Whatever the database refuses or cannot answer is a {@link
 * DataAccessException}.
 *
 * <p>Every method that changes stock is one conditional UPDATE, so it holds without a lock too; its
 * {@code boolean} says whether the condition held. Nothing was changed where it is false.
 */
public final class CouponTable {
  private static final String COLUMNS =
      "SELECT coupon_id, name, quantity, remaining, reserved, opens_at, expires_at FROM coupon ";

  private static final RowMapper<CouponRow> ROW =
      (row, n) ->
          new CouponRow(
              new Coupon(
                  row.getLong("coupon_id"),
                  row.getString("name"),
                  row.getLong("quantity"),
                  LedgerTime.read(row, "opens_at"),
                  LedgerTime.read(row, "expires_at")),
              row.getLong("remaining"),
              row.getLong("reserved"));

  private final JdbcTemplate jdbc;

  public CouponTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds a coupon with all of its quantity remaining.
   *
   * @return false where the id is taken
   */
  public boolean insert(Coupon coupon) {
    try {
      jdbc.update(
          "INSERT INTO coupon (coupon_id, name, quantity, remaining, opens_at, expires_at)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          coupon.couponId(),
          coupon.name(),
          coupon.quantity(),
          coupon.quantity(),
          LedgerTime.column(coupon.opensAt()),
          LedgerTime.column(coupon.expiresAt()));
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /** Reads without a lock: already outdated, good for a loose check. */
  public Optional<CouponRow> find(long couponId) {
    return jdbc.query(COLUMNS + "WHERE coupon_id = ?", ROW, couponId).stream().findFirst();
  }

  /** Reads and holds the row against every other writer until the transaction ends. */
  public Optional<CouponRow> lock(long couponId) {
    return jdbc.query(COLUMNS + "WHERE coupon_id = ? FOR UPDATE", ROW, couponId).stream()
        .findFirst();
  }

  /**
   * Like {@link #lock(long)}, but gives up when another has held the row for too long.
   *
   * @param waitS whole seconds to wait for the row at most, at least 1
   * @throws DataAccessException among others where it was not to be had in time; the transaction
   *     holds nothing then
   */
  public Optional<CouponRow> lock(long couponId, int waitS) {
    // WAIT knows no parameter
    return jdbc
        .query(COLUMNS + "WHERE coupon_id = ? FOR UPDATE WAIT " + waitS, ROW, couponId)
        .stream()
        .findFirst();
  }

  /** The coupon and its issuances, counted in the same statement and so of the same moment. */
  public Optional<CouponState> state(long couponId) {
    return jdbc
        .query(
            "SELECT c.*, (SELECT COUNT(*) FROM coupon_issuance i WHERE i.coupon_id = c.coupon_id)"
                + " AS issued FROM coupon c WHERE c.coupon_id = ?",
            (row, n) -> {
              CouponRow coupon = ROW.mapRow(row, n);
              return new CouponState(coupon.coupon(), coupon.remaining(), row.getLong("issued"));
            },
            couponId)
        .stream()
        .findFirst();
  }

  /**
   * Every coupon that expires after {@code instant}, by id.
   *
   * @param instant {@link Instant#EPOCH} for all
   */
  public List<CouponRow> expiringAfter(Instant instant) {
    return jdbc.query(
        COLUMNS + "WHERE expires_at > ? ORDER BY coupon_id", ROW, LedgerTime.column(instant));
  }

  /**
   * Takes units off {@code remaining}, whether reserved or not: for a design in which somebody else
   * has admitted the users already.
   *
   * @param units at least 1
   */
  public boolean take(long couponId, long units) {
    return jdbc.update(
            "UPDATE coupon SET remaining = remaining - ? WHERE coupon_id = ? AND remaining >= ?",
            units,
            couponId,
            units)
        == 1;
  }

  /**
   * Takes units that nobody has reserved.
   *
   * @param units at least 1
   */
  public boolean takeFree(long couponId, long units) {
    return jdbc.update(
            "UPDATE coupon SET remaining = remaining - ?"
                + " WHERE coupon_id = ? AND remaining - reserved >= ?",
            units,
            couponId,
            units)
        == 1;
  }

  /** Sets one free unit aside for a request that cannot be processed for now. */
  public boolean reserve(long couponId) {
    return jdbc.update(
            "UPDATE coupon SET reserved = reserved + 1"
                + " WHERE coupon_id = ? AND remaining - reserved >= 1",
            couponId)
        == 1;
  }

  /** Takes a unit that was set aside: frees and takes it in one step. */
  public boolean takeReserved(long couponId) {
    return jdbc.update(
            "UPDATE coupon SET remaining = remaining - 1, reserved = reserved - 1"
                + " WHERE coupon_id = ? AND reserved >= 1 AND remaining >= 1",
            couponId)
        == 1;
  }

  /** Gives a unit that was set aside back to everybody: its request turned out ineligible. */
  public boolean release(long couponId) {
    return jdbc.update(
            "UPDATE coupon SET reserved = reserved - 1 WHERE coupon_id = ? AND reserved >= 1",
            couponId)
        == 1;
  }
}
