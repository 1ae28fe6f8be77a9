package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.contract.stage.BacklogProbe;
import dev.firstcome.kafkaoutbox.kafka.TopicSetup;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What still waits: by the database, not by counters, so that it is true after any kill. */
final class OutboxBacklog implements BacklogProbe {
  private final Recent backlog;
  private final Recent lag;
  private final Recent deadLetters;

  OutboxBacklog(OutboxTable outbox, TopicSetup topics, JdbcTemplate jdbc, Clock clock) {
    this.backlog = new Recent(outbox::countPending, Duration.ofMillis(250), clock);
    this.lag = new Recent(topics::lag, Duration.ofSeconds(1), clock);
    this.deadLetters = new Recent(() -> reserved(jdbc), Duration.ofMillis(250), clock);
  }

  @Override
  public long backlog() {
    return backlog.get();
  }

  @Override
  public long consumerLag() {
    return lag.get();
  }

  /** Every dead letter holds a unit until it is issued, and nothing else does. */
  @Override
  public long dlqDepth() {
    return deadLetters.get();
  }

  private static long reserved(JdbcTemplate jdbc) {
    Long reserved =
        jdbc.queryForObject("SELECT COALESCE(SUM(reserved), 0) FROM coupon", Long.class);
    return reserved == null ? 0 : reserved;
  }
}
