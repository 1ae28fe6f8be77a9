package dev.firstcome.jmh.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One UPDATE with its condition: the row lock is held for the length of the statement's commit. */
final class UpdateTaker implements StockTaker {
  /** Takes one unit if there is one. */
  static final String SQL =
      "UPDATE jmh_stock SET remaining = remaining - 1 WHERE coupon_id = 1 AND remaining > 0";

  private final Connection connection;
  private final PreparedStatement update;

  UpdateTaker(Connection connection) throws SQLException {
    this.connection = connection;
    this.update = connection.prepareStatement(SQL);
  }

  @Override
  public int take() throws SQLException {
    return update.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
