package dev.firstcome.kafkaoutbox.capture;

import dev.firstcome.kafkaoutbox.kafka.TopicSetup;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * Looks for a row that will never be consumed, whatever the reason: it waits; a probe that was
 * committed after it has come out of the capture; the consumers have committed everything that the
 * topic held by then; and it waits still.
 *
 * <p>One such sight proves little, since the probe may have been written to its topic while the
 * row's event was being sent again to another. The same row must be found so {@value #SIGHTS} times
 * in a row.
 */
final class StrandedRow {
  private static final int SIGHTS = 2;

  private final OutboxTable outbox;
  private final TopicSetup topics;
  private Optional<Long> suspect = Optional.empty();
  private Map<TopicPartition, Long> ends = Map.of();
  private int sights;

  StrandedRow(OutboxTable outbox, TopicSetup topics) {
    this.outbox = outbox;
    this.topics = topics;
  }

  /** Call it just before a probe is sent. A suspect whose case is still open stays the suspect. */
  void beforeProbe() {
    if (ends.isEmpty()) {
      Optional<Long> oldest = outbox.oldestWaiting();
      if (!oldest.equals(suspect)) {
        suspect = oldest;
        sights = 0;
      }
    }
  }

  /** Call it once that probe has come out. */
  void afterProbe() {
    if (ends.isEmpty() && suspect.isPresent()) {
      ends = topics.ends();
    }
  }

  /** The row that is stranded, if one is by now. */
  Optional<Long> look() {
    if (ends.isEmpty() || !topics.consumedTo(ends)) {
      return Optional.empty();
    }
    ends = Map.of();
    sights = suspect.filter(outbox::isWaiting).isPresent() ? sights + 1 : 0;
    return sights >= SIGHTS ? suspect : Optional.empty();
  }

  /** Forgets its suspect: everything is published anew. */
  void reset() {
    suspect = Optional.empty();
    ends = Map.of();
    sights = 0;
  }
}
