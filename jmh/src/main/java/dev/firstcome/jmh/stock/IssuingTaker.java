package dev.firstcome.jmh.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.LongSupplier;

/** Takes a unit and writes down who got it, both or neither. */
final class IssuingTaker implements StockTaker {
  private final Connection connection;
  private final PreparedStatement update;
  private final Issuances issuances;

  /**
   * Prepares.
   *
   * @param users gives each issuance a user of its own
   */
  IssuingTaker(Connection connection, LongSupplier users) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    this.update = connection.prepareStatement(UpdateTaker.SQL);
    this.issuances = new Issuances(connection, users, 1);
  }

  @Override
  public int take() throws SQLException {
    if (update.executeUpdate() == 0) {
      connection.rollback();
      return 0;
    }
    issuances.insert(1);
    connection.commit();
    return 1;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
