package dev.firstcome.contract.ledger;

import dev.firstcome.contract.readiness.ReadinessCheck;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ready when the database answers a query on the ledger's table. */
final class LedgerReadiness implements ReadinessCheck {
  private final JdbcTemplate jdbc;

  LedgerReadiness(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public Optional<String> whyNotReady() {
    jdbc.queryForList("SELECT coupon_id FROM coupon LIMIT 1");
    return Optional.empty();
  }
}
