package dev.firstcome.kafkaoutbox.outbox;

import org.springframework.jdbc.core.JdbcTemplate;

/** The table {@code outbox_probe}: rows whose only purpose is to come out of the capture again. */
public final class ProbeTable {
  /** So many stay, for a person who looks. */
  private static final int KEPT = 100;

  private final JdbcTemplate jdbc;

  public ProbeTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Commits one probe and removes old ones, whose removal the connector skips.
   *
   * @return the probe's id, greater than every earlier one's
   */
  public long insert() {
    Long id =
        jdbc.queryForObject(
            "INSERT INTO outbox_probe (coupon_id) VALUES (0) RETURNING outbox_id", Long.class);
    if (id == null) {
      throw new IllegalStateException("INSERT ... RETURNING returned nothing");
    }
    jdbc.update("DELETE FROM outbox_probe WHERE outbox_id <= ?", id - KEPT);
    return id;
  }
}
