package dev.firstcome.contract.ledger;

import dev.firstcome.contract.RequestRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The table {@code coupon_issuance}. Whatever the database refuses or cannot answer is a {@link
 * DataAccessException}.
 */
public final class IssuanceTable {
  private static final String COLUMNS =
      "SELECT issuance_id, coupon_id, user_id, requested_at, enqueued_at, consumed_at, issued_at"
          + " FROM coupon_issuance ";

  private static final RowMapper<RequestRow> ROW =
      (row, n) ->
          RequestRow.issued(
              row.getLong("coupon_id"),
              row.getLong("user_id"),
              row.getLong("issuance_id"),
              LedgerTime.read(row, "requested_at"),
              LedgerTime.read(row, "enqueued_at"),
              LedgerTime.read(row, "consumed_at"),
              LedgerTime.read(row, "issued_at"));

  private final JdbcTemplate jdbc;
  private final IssuanceInsert insert;

  public IssuanceTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.insert = new IssuanceInsert(jdbc);
  }

  /**
   * Writes those of {@code wanted} that have no row yet, in the order given, and skips the others.
   * Several statements where some had a row already: call it inside a transaction, with the
   * coupon's row locked.
   *
   * @param wanted any number, of any coupons; may name the same user twice
   * @param issuedAt the clock, just before the COMMIT that follows
   * @return exactly the rows that this call inserted, in no particular order
   */
  public List<InsertedIssuance> insertMissing(List<Issuance> wanted, Instant issuedAt) {
    return insert.insertMissing(wanted, issuedAt);
  }

  /** One user's issuance. */
  public Optional<RequestRow> find(long couponId, long userId) {
    return jdbc
        .query(COLUMNS + "WHERE coupon_id = ? AND user_id = ?", ROW, couponId, userId)
        .stream()
        .findFirst();
  }

  /** Whether a user has an issuance. */
  public boolean exists(long couponId, long userId) {
    return !jdbc.queryForList(
            "SELECT 1 FROM coupon_issuance WHERE coupon_id = ? AND user_id = ?",
            Integer.class,
            couponId,
            userId)
        .isEmpty();
  }

  /** The issuances of these users, by user id; users without one are absent. */
  public List<RequestRow> findAll(long couponId, Collection<Long> userIds) {
    if (userIds.isEmpty()) {
      return List.of();
    }
    List<Object> arguments = new ArrayList<>(userIds.size() + 1);
    arguments.add(couponId);
    arguments.addAll(userIds);
    return jdbc.query(
        COLUMNS
            + "WHERE coupon_id = ? AND user_id IN ("
            + marks(userIds.size())
            + ") ORDER BY user_id",
        ROW,
        arguments.toArray());
  }

  /**
   * A page by user id.
   *
   * @param afterUserId exclusive; 0 for the first page
   * @param limit at least 1
   */
  public List<RequestRow> page(long couponId, long afterUserId, int limit) {
    return jdbc.query(
        COLUMNS + "WHERE coupon_id = ? AND user_id > ? ORDER BY user_id LIMIT ?",
        ROW,
        couponId,
        afterUserId,
        limit);
  }

  /**
   * A page of the users alone, by id, for whoever rebuilds a request set.
   *
   * @param afterUserId exclusive; 0 for the first page
   * @param limit at least 1
   */
  public List<Long> users(long couponId, long afterUserId, int limit) {
    return jdbc.queryForList(
        "SELECT user_id FROM coupon_issuance WHERE coupon_id = ? AND user_id > ?"
            + " ORDER BY user_id LIMIT ?",
        Long.class,
        couponId,
        afterUserId,
        limit);
  }

  /** How many issuances a coupon has. */
  public long count(long couponId) {
    Long count =
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM coupon_issuance WHERE coupon_id = ?", Long.class, couponId);
    return count == null ? 0 : count;
  }

  static String marks(int count) {
    return String.join(",", Collections.nCopies(count, "?"));
  }
}
