package dev.firstcome.jmh.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongSupplier;

/**
 * What a consumer does with a batch of requests: locks the coupon, gives as many units as there
 * are, inserts one row for each in one statement, takes them off the stock, and commits once.
 */
final class BatchIssuingTaker implements StockTaker {
  private final Connection connection;
  private final int batch;
  private final PreparedStatement lock;
  private final PreparedStatement update;
  private final Issuances issuances;

  BatchIssuingTaker(Connection connection, int batch, LongSupplier users) throws SQLException {
    this.connection = connection;
    this.batch = batch;
    connection.setAutoCommit(false);
    lock =
        connection.prepareStatement(
            "SELECT remaining FROM jmh_stock WHERE coupon_id = 1 FOR UPDATE");
    update =
        connection.prepareStatement(
            "UPDATE jmh_stock SET remaining = remaining - ? WHERE coupon_id = 1 AND remaining >= ?");
    issuances = new Issuances(connection, users, batch);
  }

  @Override
  public int take() throws SQLException {
    int units = (int) Math.min(batch, left());
    if (units <= 0) {
      connection.rollback();
      return 0;
    }
    issuances.insert(units);
    update.setInt(1, units);
    update.setInt(2, units);
    int updated = update.executeUpdate();
    connection.commit();
    return updated * units;
  }

  private long left() throws SQLException {
    try (ResultSet row = lock.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
