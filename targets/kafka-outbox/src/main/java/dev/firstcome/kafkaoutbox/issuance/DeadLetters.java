package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.contract.Reason;
import dev.firstcome.contract.ledger.CouponRow;
import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.LedgerTransaction;
import dev.firstcome.kafkaoutbox.kafka.OutboxPublisher;
import dev.firstcome.kafkaoutbox.outbox.OutboxReference;
import dev.firstcome.kafkaoutbox.outbox.OutboxRow;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever is sent to the dead-letter topic, and what must be true of the database when it is. */
final class DeadLetters {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
  private static final int REPLAY_ROWS = 500;

  private final LedgerTransaction transaction;
  private final CouponTable coupons;
  private final OutboxTable outbox;
  private final OutboxPublisher publisher;

  DeadLetters(
      LedgerTransaction transaction,
      CouponTable coupons,
      OutboxTable outbox,
      OutboxPublisher publisher) {
    this.transaction = transaction;
    this.coupons = coupons;
    this.outbox = outbox;
    this.publisher = publisher;
  }

  /**
   * Takes an event out of the main line. Its row is judged at its own turn like any other: one that
   * was not made in time, or finds no unit left, is rejected and leaves no dead letter; else a unit
   * is reserved for it.
   */
  void take(OutboxReference event) {
    transaction.run(
        () -> {
          Optional<CouponRow> coupon = coupons.lock(event.couponId());
          List<OutboxRow> rows = outbox.lock(event.couponId(), List.of(event.outboxId()));
          if (coupon.isEmpty() || rows.isEmpty()) {
            // nobody's request: there is nothing to reserve, and nothing to lose
            publisher.deadLetter(List.of(event));
          } else if (rows.get(0).waiting()) {
            judge(event, Allotment.of(coupon.get(), rows));
          }
          return event;
        });
  }

  private void judge(OutboxReference event, Allotment allotment) {
    if (allotment.issued().isEmpty()) {
      for (Reason reason : allotment.rejected().keySet()) {
        outbox.settleRejected(reason, List.of(event.outboxId()));
      }
      return;
    }
    if (!coupons.reserve(event.couponId()) || outbox.reserve(event.outboxId()) != 1) {
      throw new IllegalStateException("a locked coupon or row changed: " + event);
    }
    // before the COMMIT: a reserved row without a dead letter would wait for ever
    publisher.deadLetter(List.of(event));
  }

  /** Passes on what is no event, so that it can be looked at; it belongs to no request. */
  void sendUnreadable(ConsumerRecord<String, String> record) {
    LOG.error(
        "no outbox event at {}-{}@{}: dead-lettered",
        record.topic(),
        record.partition(),
        record.offset());
    publisher.deadLetter(record.key(), record.value());
  }

  /**
   * Sends every parked row round once more.
   *
   * @return how many
   */
  long replay() {
    long total = 0;
    while (true) {
      int count = transaction.run(this::replayPage);
      total += count;
      if (count < REPLAY_ROWS) {
        return total;
      }
    }
  }

  private int replayPage() {
    List<OutboxReference> parked = outbox.lockParked(REPLAY_ROWS);
    if (!parked.isEmpty()) {
      publisher.deadLetter(parked);
      outbox.unpark(parked.stream().map(OutboxReference::outboxId).toList());
    }
    return parked.size();
  }
}
