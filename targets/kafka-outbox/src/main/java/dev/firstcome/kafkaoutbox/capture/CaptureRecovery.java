package dev.firstcome.kafkaoutbox.capture;

import dev.firstcome.kafkaoutbox.connect.ConnectClient;
import dev.firstcome.kafkaoutbox.connect.ConnectorConfiguration;
import dev.firstcome.kafkaoutbox.connect.ConnectorState.Phase;
import dev.firstcome.kafkaoutbox.kafka.OutboxPublisher;
import dev.firstcome.kafkaoutbox.kafka.TopicSetup;
import dev.firstcome.kafkaoutbox.outbox.BinlogPosition;
import dev.firstcome.kafkaoutbox.outbox.CaptureTable;
import dev.firstcome.kafkaoutbox.outbox.OutboxReference;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import dev.firstcome.kafkaoutbox.outbox.PendingRow;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From closed to open: the six steps of this package's design. May be broken off anywhere, by an
 * exception or a kill; the capture is then still closed, and whoever comes next begins anew.
 */
public final class CaptureRecovery {
  private static final Logger LOG = LoggerFactory.getLogger(CaptureRecovery.class);
  private static final int PAGE = 1_000;
  private static final int WAIT_MS = 50;
  private static final int WAITS_MAX = 600;

  private final CaptureTable table;
  private final OutboxTable outbox;
  private final TopicSetup topics;
  private final OutboxPublisher publisher;
  private final ConnectClient connect;
  private final ConnectorConfiguration configuration;
  private final CaptureProbe probe;

  public CaptureRecovery(
      CaptureTable table,
      OutboxTable outbox,
      TopicSetup topics,
      OutboxPublisher publisher,
      ConnectClient connect,
      ConnectorConfiguration configuration,
      CaptureProbe probe) {
    this.table = table;
    this.outbox = outbox;
    this.topics = topics;
    this.publisher = publisher;
    this.connect = connect;
    this.configuration = configuration;
    this.probe = probe;
  }

  /** Opens, unless another instance has meanwhile. */
  void reopen() {
    if (table.isOpen()) {
      return;
    }
    topics.ensure();
    stopConnector();
    BinlogPosition from = table.binlogEnd();
    long republished = republish();
    connect.writeOffset(configuration.partition(), configuration.offset(from));
    connect.resume();
    await("the connector runs", () -> connect.state().phase() == Phase.RUNNING);
    awaitProbe();
    table.open();
    LOG.info("capture opened at {}, {} waiting rows published anew", from, republished);
  }

  private void awaitProbe() {
    long first = probe.send();
    // sent again and again: this process may only now be taking its place at the topic's end
    await(
        "a probe comes through",
        () -> {
          if (probe.seen(first)) {
            return true;
          }
          probe.send();
          return false;
        });
  }

  private void stopConnector() {
    Map<String, String> stored = connect.configuration();
    if (stored.isEmpty()) {
      connect.createStopped(configuration.settings());
    } else {
      connect.stop();
      if (!stored.entrySet().containsAll(configuration.settings().entrySet())) {
        connect.configure(configuration.settings());
      }
    }
    await("the connector is stopped", () -> connect.state().phase() == Phase.STOPPED);
  }

  /** Every PENDING row, to the topic of whichever consumer has to decide it. */
  private long republish() {
    long count = 0;
    long last = 0;
    while (true) {
      List<PendingRow> page = outbox.pendingAfter(last, PAGE);
      if (page.isEmpty()) {
        return count;
      }
      publisher.republish(references(page, false));
      publisher.deadLetter(references(page, true));
      count += page.size();
      last = page.get(page.size() - 1).reference().outboxId();
    }
  }

  private static List<OutboxReference> references(List<PendingRow> page, boolean reserved) {
    return page.stream()
        .filter(row -> row.reserved() == reserved)
        .map(PendingRow::reference)
        .toList();
  }

  private static void await(String what, BooleanSupplier condition) {
    for (int i = 0; i < WAITS_MAX; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      try {
        Thread.sleep(WAIT_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting until " + what, e);
      }
    }
    throw new IllegalStateException("waited in vain until " + what);
  }
}
