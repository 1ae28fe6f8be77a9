package dev.firstcome.redisstreams.ledger;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.ledger.LedgerTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The columns of {@code coupon} that this design adds. Whatever the database refuses or cannot
 * answer is a {@link DataAccessException}.
 */
public final class DoorTable {
  private static final String SELECT =
      "SELECT coupon_id, name, quantity, opens_at, expires_at, generation, closed FROM coupon ";

  private static final RowMapper<DoorRow> ROW =
      (row, n) ->
          new DoorRow(
              new Coupon(
                  row.getLong("coupon_id"),
                  row.getString("name"),
                  row.getLong("quantity"),
                  LedgerTime.read(row, "opens_at"),
                  LedgerTime.read(row, "expires_at")),
              row.getLong("generation"),
              row.getBoolean("closed"));

  private final JdbcTemplate jdbc;

  public DoorTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Reads without a lock. */
  public Optional<DoorRow> find(long couponId) {
    return jdbc.query(SELECT + "WHERE coupon_id = ?", ROW, couponId).stream().findFirst();
  }

  /** Reads and holds the coupon's row until the transaction ends. */
  public Optional<DoorRow> lock(long couponId) {
    return jdbc.query(SELECT + "WHERE coupon_id = ? FOR UPDATE", ROW, couponId).stream()
        .findFirst();
  }

  /** Every coupon that may still have keys in Redis, by id. */
  public List<Coupon> live() {
    return jdbc.query(SELECT + "WHERE closed = FALSE ORDER BY coupon_id", ROW).stream()
        .map(DoorRow::coupon)
        .toList();
  }

  /** Begins a generation; the caller holds the row. */
  public void setGeneration(long couponId, long generation) {
    jdbc.update("UPDATE coupon SET generation = ? WHERE coupon_id = ?", generation, couponId);
  }

  /** Its keys are gone, and nothing of it was left to do. */
  public void close(long couponId) {
    jdbc.update("UPDATE coupon SET closed = TRUE WHERE coupon_id = ?", couponId);
  }
}
