package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.kafkaoutbox.kafka.OutboxEvents;
import dev.firstcome.kafkaoutbox.outbox.OutboxReference;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The listener of the outbox topic. */
public final class MainLine {
  private static final Logger LOG = LoggerFactory.getLogger(MainLine.class);

  /** An event whose row is not there yet is looked at again so often before it is dead-lettered. */
  private static final int MISSING_TRIES = 20;

  private static final int MISSING_PAUSE_MS = 50;

  private final BatchIssuer issuer;
  private final DeadLetters deadLetters;
  private final Clock clock;

  MainLine(BatchIssuer issuer, DeadLetters deadLetters, Clock clock) {
    this.issuer = issuer;
    this.deadLetters = deadLetters;
    this.clock = clock;
  }

  /**
   * Decides every event of a poll, in order.
   *
   * @throws RuntimeException something is away that will come back: hand the same poll in again.
   *     What was decided by then stays decided.
   */
  public void accept(List<ConsumerRecord<String, String>> poll) {
    Instant consumedAt = clock.instant();
    List<OutboxReference> events = new ArrayList<>(poll.size());
    for (ConsumerRecord<String, String> record : poll) {
      Optional<OutboxReference> event = OutboxEvents.read(record.key(), record.value());
      if (event.isPresent()) {
        events.add(event.get());
      } else {
        deadLetters.sendUnreadable(record);
      }
    }
    if (!events.isEmpty()) {
      decide(events, consumedAt);
    }
  }

  private void decide(List<OutboxReference> events, Instant consumedAt) {
    try {
      issuer.issue(events, consumedAt);
    } catch (RuntimeException e) {
      if (Failure.of(e) == Failure.PASSING) {
        throw e;
      }
      if (events.size() == 1) {
        decideAlone(events.get(0), consumedAt, e);
        return;
      }
      int half = events.size() / 2;
      decide(events.subList(0, half), consumedAt);
      decide(events.subList(half, events.size()), consumedAt);
    }
  }

  private void decideAlone(OutboxReference event, Instant consumedAt, RuntimeException why) {
    RuntimeException failure = why;
    // counted from the poll: many such rows must not hold up its commit until the group is left
    Instant patience = consumedAt.plusMillis(MISSING_TRIES * MISSING_PAUSE_MS);
    for (int i = 0;
        failure instanceof MissingRowException
            && i < MISSING_TRIES
            && clock.instant().isBefore(patience);
        i++) {
      Pause.ms(MISSING_PAUSE_MS);
      try {
        issuer.issue(List.of(event), consumedAt);
        return;
      } catch (RuntimeException e) {
        if (Failure.of(e) == Failure.PASSING) {
          throw e;
        }
        failure = e;
      }
    }
    LOG.warn("{} cannot be processed and is dead-lettered", event, failure);
    deadLetters.take(event);
  }
}
