package dev.firstcome.kafkaoutbox.capture;

import dev.firstcome.kafkaoutbox.kafka.OutboxEvents;
import dev.firstcome.kafkaoutbox.outbox.ProbeTable;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Sends rows through the capture and notes which have come out. What was committed before a probe
 * was sent has left the capture once the probe has: the binlog is one stream.
 */
public final class CaptureProbe {
  private final ProbeTable probes;
  private final AtomicLong seen = new AtomicLong();

  public CaptureProbe(ProbeTable probes) {
    this.probes = probes;
  }

  /** Commits a probe and returns its id. */
  public long send() {
    return probes.insert();
  }

  /** Whether this probe, or a later one, has come out since this process started. */
  public boolean seen(long probeId) {
    return seen.get() >= probeId;
  }

  /** Whether any probe has come out since this process started. */
  public boolean seenAny() {
    return seen.get() > 0;
  }

  /** The listener of the probe topic. */
  public void accept(List<ConsumerRecord<String, String>> records) {
    for (ConsumerRecord<String, String> record : records) {
      OutboxEvents.read(record.key(), record.value())
          .ifPresent(probe -> seen.accumulateAndGet(probe.outboxId(), Math::max));
    }
  }
}
