package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.IssuanceTable;
import dev.firstcome.contract.ledger.LedgerTransaction;
import dev.firstcome.contract.stage.BacklogProbe;
import dev.firstcome.contract.stage.StageTimers;
import dev.firstcome.kafkaoutbox.capture.CaptureGate;
import dev.firstcome.kafkaoutbox.kafka.OutboxPublisher;
import dev.firstcome.kafkaoutbox.kafka.TopicSetup;
import dev.firstcome.kafkaoutbox.outbox.OutboxReading;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts this package's parts together, so that the others need see only what they call. */
public final class Issuing {
  private final CouponTable coupons;
  private final OutboxTable outbox;
  private final IssuanceTable issuances;
  private final StageTimers timers;
  private final Clock clock;
  private final LedgerTransaction transaction;
  private final DeadLetters deadLetters;

  public Issuing(
      PlatformTransactionManager transactions,
      CouponTable coupons,
      OutboxTable outbox,
      IssuanceTable issuances,
      OutboxPublisher publisher,
      StageTimers timers,
      Clock clock) {
    this.coupons = coupons;
    this.outbox = outbox;
    this.issuances = issuances;
    this.timers = timers;
    this.clock = clock;
    this.transaction = new LedgerTransaction(transactions, timers, clock);
    this.deadLetters = new DeadLetters(transaction, coupons, outbox, publisher);
  }

  /** The door and what is asked at it. */
  public OutboxDesk desk(CaptureGate gate, OutboxReading reading) {
    return new OutboxDesk(gate, coupons, outbox, reading, deadLetters, clock);
  }

  /** The listener of the outbox topic. */
  public MainLine mainLine() {
    BatchIssuer issuer = new BatchIssuer(transaction, coupons, outbox, issuances, timers, clock);
    return new MainLine(issuer, deadLetters, clock);
  }

  /** The listener of the dead-letter topic. */
  public DeadLetterLine deadLetterLine(DeadLetterSettings settings) {
    Reissue reissue = new Reissue(transaction, coupons, outbox, issuances, clock);
    return new DeadLetterLine(reissue, settings, clock);
  }

  /** What still waits. */
  public BacklogProbe backlog(TopicSetup topics, JdbcTemplate jdbc) {
    return new OutboxBacklog(outbox, topics, jdbc, clock);
  }
}
