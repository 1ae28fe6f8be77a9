package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.kafkaoutbox.kafka.OutboxEvents;
import dev.firstcome.kafkaoutbox.outbox.OutboxReference;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The listener of the dead-letter topic. Goes round all events of a poll, then after a pause round
 * those that failed, and so on: one that never succeeds holds the others up for a few seconds at
 * most. A database that is away counts as no attempt.
 */
public final class DeadLetterLine {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterLine.class);

  private final Reissue reissue;
  private final DeadLetterSettings settings;
  private final Clock clock;

  DeadLetterLine(Reissue reissue, DeadLetterSettings settings, Clock clock) {
    this.reissue = reissue;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Issues or parks every event of a poll.
   *
   * @throws RuntimeException something is away that will come back: hand the same poll in again
   */
  public void accept(List<ConsumerRecord<String, String>> poll) {
    Instant consumedAt = clock.instant();
    List<OutboxReference> left = new ArrayList<>(poll.size());
    for (ConsumerRecord<String, String> record : poll) {
      // what cannot be read was reported when it was sent here, and belongs to no request
      OutboxEvents.read(record.key(), record.value()).ifPresent(left::add);
    }
    for (int attempt = 1; !left.isEmpty(); attempt++) {
      left = failing(left, consumedAt, attempt);
      if (attempt >= settings.attempts()) {
        left.forEach(this::park);
        return;
      }
      if (!left.isEmpty()) {
        Pause.ms(settings.pause().toMillis() << (attempt - 1));
      }
    }
  }

  private List<OutboxReference> failing(
      List<OutboxReference> events, Instant consumedAt, int attempt) {
    List<OutboxReference> failing = new ArrayList<>();
    for (OutboxReference event : events) {
      try {
        reissue.issue(event, consumedAt);
      } catch (RuntimeException e) {
        if (Failure.of(e) == Failure.PASSING) {
          throw e;
        }
        LOG.info(
            "{}: attempt {} of {} failed: {}", event, attempt, settings.attempts(), e.toString());
        failing.add(event);
      }
    }
    return failing;
  }

  private void park(OutboxReference event) {
    if (reissue.park(event)) {
      LOG.warn("{} is parked until it is replayed", event);
    } else {
      LOG.error("{} is no request's event and is dropped", event);
    }
  }
}
