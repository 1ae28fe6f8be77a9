package dev.firstcome.jmh.stock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.function.LongSupplier;

/** Inserts rows of issuances, as many as there are in one statement. */
final class Issuances {
  private static final String ROW = "(1, ?, NOW(6), NOW(6), NOW(6), NOW(6))";

  private final Connection connection;
  private final LongSupplier users;
  private final int most;
  private final PreparedStatement full;

  /**
   * Prepares the statement for the usual number of rows.
   *
   * @param most rows that {@link #insert} is ever asked for
   */
  Issuances(Connection connection, LongSupplier users, int most) throws SQLException {
    this.connection = connection;
    this.users = users;
    this.most = most;
    this.full = connection.prepareStatement(sql(most));
  }

  /** Inserts {@code rows} rows, within the connection's transaction. */
  void insert(int rows) throws SQLException {
    if (rows == most) {
      execute(full, rows);
      return;
    }
    try (PreparedStatement fewer = connection.prepareStatement(sql(rows))) {
      execute(fewer, rows);
    }
  }

  private void execute(PreparedStatement insert, int rows) throws SQLException {
    for (int row = 1; row <= rows; row++) {
      insert.setLong(row, users.getAsLong());
    }
    insert.executeUpdate();
  }

  private static String sql(int rows) {
    return "INSERT INTO jmh_issuance"
        + " (coupon_id, user_id, requested_at, enqueued_at, consumed_at, issued_at) VALUES "
        + String.join(", ", Collections.nCopies(rows, ROW));
  }
}
