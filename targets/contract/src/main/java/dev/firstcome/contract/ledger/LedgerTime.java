package dev.firstcome.contract.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Instants to and from {@code DATETIME(6)} columns that hold UTC. For a design's own tables too.
 */
public final class LedgerTime {
  private LedgerTime() {}

  /** The column's value for an instant; what is below a microsecond is cut off by the database. */
  public static LocalDateTime column(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /**
   * The instant in a column that is not NULL.
   *
   * @throws SQLException no such column, or none of its type
   */
  public static Instant read(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }
}
