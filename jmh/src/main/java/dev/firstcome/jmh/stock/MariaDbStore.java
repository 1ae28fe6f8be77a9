package dev.firstcome.jmh.stock;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A stock as a row in MariaDB, beside a table of issuances with the columns and keys of the
 * contract's. Unlike there, no CHECK keeps the stock from going below 0: a way that takes too many
 * is to be caught by the audit, not by the table.
 */
final class MariaDbStore implements StockStore {
  private static final String STOCK_TABLE =
      "CREATE OR REPLACE TABLE jmh_stock (coupon_id BIGINT NOT NULL PRIMARY KEY,"
          + " remaining BIGINT NOT NULL, version BIGINT NOT NULL) ENGINE = InnoDB";
  private static final String ISSUANCE_TABLE =
      "CREATE OR REPLACE TABLE jmh_issuance"
          + " (issuance_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,"
          + " coupon_id BIGINT NOT NULL, user_id BIGINT NOT NULL,"
          + " requested_at DATETIME(6) NOT NULL, enqueued_at DATETIME(6) NOT NULL,"
          + " consumed_at DATETIME(6) NOT NULL, issued_at DATETIME(6) NOT NULL,"
          + " UNIQUE KEY jmh_issuance_coupon_user (coupon_id, user_id)) ENGINE = InnoDB";

  private final String url;
  private final String user;
  private final String password;
  private final Connection connection;
  private final AtomicLong users = new AtomicLong();
  private boolean writesIssuances;

  MariaDbStore(String url, String user, String password) throws SQLException {
    this.url = url;
    this.user = user;
    this.password = password;
    this.connection = connect();
    execute(STOCK_TABLE);
    execute(ISSUANCE_TABLE);
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  @Override
  public void refill(long units) throws SQLException {
    execute("REPLACE INTO jmh_stock VALUES (1, " + units + ", 0)");
    execute("TRUNCATE TABLE jmh_issuance");
  }

  @Override
  public Remains remains() throws SQLException {
    long rows = number("SELECT COUNT(*) FROM jmh_issuance");
    return new Remains(
        number("SELECT remaining FROM jmh_stock WHERE coupon_id = 1"),
        writesIssuances ? OptionalLong.of(rows) : OptionalLong.empty());
  }

  @Override
  public StockTaker taker(Variant variant) throws SQLException {
    Connection own = connect();
    writesIssuances = variant == Variant.UPDATE_INSERT || variant == Variant.UPDATE_INSERT_BATCH;
    return switch (variant) {
      case UPDATE -> new UpdateTaker(own);
      case SELECT_FOR_UPDATE -> new LockingTaker(own);
      case VERSION -> new VersionTaker(own);
      case UPDATE_INSERT -> new IssuingTaker(own, users::incrementAndGet);
      case UPDATE_INSERT_BATCH ->
          new BatchIssuingTaker(own, variant.attempts(), users::incrementAndGet);
      default -> throw new IllegalArgumentException(variant + " is no way of MariaDB");
    };
  }

  @Override
  public void close() throws SQLException {
    execute("DROP TABLE jmh_stock, jmh_issuance");
    connection.close();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
