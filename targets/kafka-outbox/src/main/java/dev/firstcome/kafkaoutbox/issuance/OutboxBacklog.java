package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.contract.stage.BacklogProbe;
import dev.firstcome.kafkaoutbox.kafka.TopicSetup;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
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

  /** A figure that several scrapes may share. */
  private static final class Recent {
    private final LongSupplier source;
    private final Duration age;
    private final Clock clock;
    private @Nullable Instant readAt;
    private long value;

    Recent(LongSupplier source, Duration age, Clock clock) {
      this.source = source;
      this.age = age;
      this.clock = clock;
    }

    synchronized long get() {
      Instant now = clock.instant();
      if (readAt == null || now.isAfter(readAt.plus(age))) {
        value = source.getAsLong();
        readAt = now;
      }
      return value;
    }
  }
}
