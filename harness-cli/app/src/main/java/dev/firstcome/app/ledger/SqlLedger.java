package dev.firstcome.app.ledger;

import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import dev.firstcome.environment.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads the contract's two tables: the coupons of a run and every row ISSUED. */
public final class SqlLedger implements LedgerDatabase {

  private static final String ISSUED =
      "SELECT coupon_id, user_id, issuance_id, requested_at, enqueued_at, consumed_at, issued_at"
          + " FROM coupon_issuance WHERE coupon_id BETWEEN ? AND ? ORDER BY issuance_id";
  private static final String COUPONS =
      "SELECT coupon_id, quantity, remaining, opens_at, expires_at"
          + " FROM coupon WHERE coupon_id BETWEEN ? AND ? ORDER BY coupon_id";

  private final DatabaseAccess access;

  /** A reader of that database. */
  public SqlLedger(DatabaseAccess access) {
    this.access = access;
  }

  @Override
  public Snapshot read(long firstCouponId, long lastCouponId) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password())) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      try {
        return new Snapshot(
            issued(connection, firstCouponId, lastCouponId),
            coupons(connection, firstCouponId, lastCouponId));
      } finally {
        connection.rollback();
      }
    }
  }

  private static List<LedgerRow> issued(Connection connection, long first, long last)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(ISSUED)) {
      query.setLong(1, first);
      query.setLong(2, last);
      List<LedgerRow> rows = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          rows.add(
              new LedgerRow(
                  row.getLong("coupon_id"),
                  row.getLong("user_id"),
                  RowStatus.ISSUED,
                  RowReason.NONE,
                  OptionalLong.of(row.getLong("issuance_id")),
                  optionalNs(row, "requested_at"),
                  optionalNs(row, "enqueued_at"),
                  optionalNs(row, "consumed_at"),
                  optionalNs(row, "issued_at")));
        }
      }
      return rows;
    }
  }

  private static List<CouponFinal> coupons(Connection connection, long first, long last)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(COUPONS)) {
      query.setLong(1, first);
      query.setLong(2, last);
      List<CouponFinal> coupons = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          coupons.add(
              new CouponFinal(
                  row.getLong("coupon_id"),
                  row.getLong("quantity"),
                  row.getLong("remaining"),
                  ns(row.getObject("opens_at", LocalDateTime.class)),
                  ns(row.getObject("expires_at", LocalDateTime.class))));
        }
      }
      return coupons;
    }
  }

  private static OptionalLong optionalNs(ResultSet row, String column) throws SQLException {
    LocalDateTime value = row.getObject(column, LocalDateTime.class);
    return value == null ? OptionalLong.empty() : OptionalLong.of(ns(value));
  }

  /** The columns hold UTC, whatever the time zone of the session. */
  private static long ns(LocalDateTime utc) {
    return RunClock.epochNs(utc.toInstant(ZoneOffset.UTC));
  }
}
