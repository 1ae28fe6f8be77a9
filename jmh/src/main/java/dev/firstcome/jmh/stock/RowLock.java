package dev.firstcome.jmh.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Locks the stock's row to the end of the transaction. */
final class RowLock {
  private final PreparedStatement lock;

  RowLock(Connection connection) throws SQLException {
    lock =
        connection.prepareStatement(
            "SELECT remaining FROM jmh_stock WHERE coupon_id = 1 FOR UPDATE");
  }

  /** Locks, and returns how many units are left. */
  long left() throws SQLException {
    try (ResultSet row = lock.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
