package dev.firstcome.dblock.rig;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A transaction of somebody else. Its end is a rollback. */
public final class HeldRow implements AutoCloseable {
  private final Connection connection;

  private HeldRow(Connection connection) {
    this.connection = connection;
  }

  /** Begins one. */
  public static HeldRow begin() throws SQLException {
    Connection connection = Rig.servers().connect();
    connection.setAutoCommit(false);
    return new HeldRow(connection);
  }

  /** Begins one that holds a coupon's row. */
  public static HeldRow of(long couponId) throws SQLException {
    HeldRow held = begin();
    held.lock(couponId);
    return held;
  }

  /** Gets hold of a coupon's row. */
  public void lock(long couponId) throws SQLException {
    run("SELECT coupon_id FROM coupon WHERE coupon_id = " + couponId + " FOR UPDATE");
  }

  /** Writes these users' issuances, which nobody sees. */
  public void insert(long couponId, long firstUser, long lastUser) throws SQLException {
    for (long user = firstUser; user <= lastUser; user++) {
      run(
          "INSERT INTO coupon_issuance (coupon_id, user_id, requested_at, enqueued_at, consumed_at,"
              + " issued_at) VALUES (%d, %d, NOW(), NOW(), NOW(), NOW())"
                  .formatted(couponId, user));
    }
  }

  /** Keeps every COMMIT of anybody from going on, until this ends. */
  public void blockCommits() throws SQLException {
    for (String stage : new String[] {"START", "FLUSH", "BLOCK_DDL", "BLOCK_COMMIT"}) {
      run("BACKUP STAGE " + stage);
    }
  }

  private void run(String statement) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  @Override
  public void close() throws SQLException {
    try {
      connection.rollback();
    } finally {
      connection.close();
    }
  }
}
