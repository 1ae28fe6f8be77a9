package dev.firstcome.kafkaoutbox.capture;

import dev.firstcome.kafkaoutbox.kafka.TopicSetup;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a row that will never be consumed, whatever the reason: it waits, a probe that was
 * committed after it has come out of the capture, and the consumers have committed everything there
 * is.
 *
 * <p>One such sight proves little, since the probe's topic may have been written before the
 * outbox's; a row must be found so {@value #SIGHTS} times in a row.
 */
final class StrandedRow {
  private static final int SIGHTS = 3;

  private final OutboxTable outbox;
  private final TopicSetup topics;
  private List<Long> suspect = List.of();
  private int sights;

  StrandedRow(OutboxTable outbox, TopicSetup topics) {
    this.outbox = outbox;
    this.topics = topics;
  }

  /** Call it just before a probe is sent. */
  void beforeProbe() {
    List<Long> oldest = idle() ? outbox.oldestWaiting() : List.of();
    if (!oldest.equals(suspect)) {
      suspect = oldest;
      sights = 0;
    }
  }

  /**
   * Call it once that probe has come out.
   *
   * @return the row that is stranded
   */
  Optional<Long> afterProbe() {
    if (suspect.isEmpty()) {
      return Optional.empty();
    }
    boolean waitsStill = idle() && outbox.oldestWaiting().equals(suspect);
    sights = waitsStill ? sights + 1 : 0;
    return sights >= SIGHTS ? Optional.of(suspect.get(0)) : Optional.empty();
  }

  private boolean idle() {
    return topics.lag() == 0;
  }
}
