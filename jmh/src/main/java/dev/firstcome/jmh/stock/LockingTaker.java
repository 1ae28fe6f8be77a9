package dev.firstcome.jmh.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Locks the row, looks, decides here, and updates: the lock is held over three round trips. */
final class LockingTaker implements StockTaker {
  private final Connection connection;
  private final RowLock lock;
  private final PreparedStatement update;

  LockingTaker(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    lock = new RowLock(connection);
    update =
        connection.prepareStatement(
            "UPDATE jmh_stock SET remaining = remaining - 1 WHERE coupon_id = 1");
  }

  @Override
  public int take() throws SQLException {
    if (lock.left() <= 0) {
      connection.rollback();
      return 0;
    }
    int units = update.executeUpdate();
    connection.commit();
    return units;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
