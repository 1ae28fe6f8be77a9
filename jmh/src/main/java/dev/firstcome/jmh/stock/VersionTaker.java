package dev.firstcome.jmh.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Looks without a lock, and updates that version alone. It begins again for as long as others come
 * between.
 */
final class VersionTaker implements StockTaker {
  private final Connection connection;
  private final PreparedStatement look;
  private final PreparedStatement update;
  private long retries;

  VersionTaker(Connection connection) throws SQLException {
    this.connection = connection;
    look =
        connection.prepareStatement("SELECT remaining, version FROM jmh_stock WHERE coupon_id = 1");
    update =
        connection.prepareStatement(
            "UPDATE jmh_stock SET remaining = ?, version = ? WHERE coupon_id = 1 AND version = ?");
  }

  @Override
  public int take() throws SQLException {
    while (true) {
      long left;
      long version;
      try (ResultSet row = look.executeQuery()) {
        row.next();
        left = row.getLong(1);
        version = row.getLong(2);
      }
      if (left <= 0) {
        return 0;
      }
      if (isUpdated(left, version)) {
        return 1;
      }
      retries++;
    }
  }

  private boolean isUpdated(long left, long version) throws SQLException {
    update.setLong(1, left - 1);
    update.setLong(2, version + 1);
    update.setLong(3, version);
    return update.executeUpdate() == 1;
  }

  @Override
  public long retries() {
    return retries;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
