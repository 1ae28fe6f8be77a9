package dev.firstcome.jmh.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.LongSupplier;

/**
 * What a consumer does with a batch of requests: locks the coupon, gives as many units as there
 * are, inserts one row for each in one statement, takes them off the stock, and commits once.
 */
final class BatchIssuingTaker implements StockTaker {
  private final Connection connection;
  private final int batch;
  private final RowLock lock;
  private final PreparedStatement update;
  private final Issuances issuances;

  BatchIssuingTaker(Connection connection, int batch, LongSupplier users) throws SQLException {
    this.connection = connection;
    this.batch = batch;
    connection.setAutoCommit(false);
    lock = new RowLock(connection);
    update =
        connection.prepareStatement(
            "UPDATE jmh_stock SET remaining = remaining - ? WHERE coupon_id = 1 AND remaining >= ?");
    issuances = new Issuances(connection, users, batch);
  }

  @Override
  public int take() throws SQLException {
    int units = (int) Math.min(batch, lock.left());
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

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
