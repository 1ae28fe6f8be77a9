package dev.firstcome.kafkaoutbox.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The one row of {@code outbox_capture}, and the lock under which it is changed. */
public final class CaptureTable {
  private static final int DETAIL_LENGTH_MAX = 500;

  private final JdbcTemplate jdbc;

  public CaptureTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Names everything in Kafka and Connect that belongs to this outbox; never changes. */
  public String lineage() {
    String lineage = jdbc.queryForObject("SELECT lineage FROM outbox_capture", String.class);
    if (lineage == null) {
      throw new IllegalStateException("outbox_capture has no lineage");
    }
    return lineage;
  }

  /** Whether what is written to the outbox is sure to be captured, in its turn. */
  public boolean isOpen() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject("SELECT is_open FROM outbox_capture", Boolean.class));
  }

  /** From now on every instance's door answers 503, at its next look. */
  public void close(String why) {
    String detail = why.length() > DETAIL_LENGTH_MAX ? why.substring(0, DETAIL_LENGTH_MAX) : why;
    jdbc.update("UPDATE outbox_capture SET is_open = FALSE, detail = ?", detail);
  }

  /** The doors may open again. */
  public void open() {
    jdbc.update("UPDATE outbox_capture SET is_open = TRUE");
  }

  /** Where the binlog ends now. */
  public BinlogPosition binlogEnd() {
    // GTIDs first: the rows read later must include everything before them
    String gtids = jdbc.queryForObject("SELECT @@GLOBAL.gtid_binlog_pos", String.class);
    return jdbc.queryForObject(
        "SHOW MASTER STATUS",
        (row, n) ->
            new BinlogPosition(
                row.getString("File"), row.getLong("Position"), gtids == null ? "" : gtids));
  }

  /**
   * Does {@code work} unless another instance is at it. The database frees the lock of an instance
   * that dies, together with its connection.
   *
   * @return false where another instance holds the lock, and nothing was done
   */
  public boolean alone(Runnable work) {
    String name = "firstcome-outbox-" + lineage();
    return Boolean.TRUE.equals(
        jdbc.execute(
            (ConnectionCallback<Boolean>)
                connection -> {
                  if (!ask(connection, "SELECT GET_LOCK(?, 0)", name)) {
                    return false;
                  }
                  try {
                    work.run();
                  } finally {
                    ask(connection, "SELECT RELEASE_LOCK(?)", name);
                  }
                  return true;
                }));
  }

  private static boolean ask(Connection connection, String sql, String name) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getInt(1) == 1;
      }
    }
  }
}
