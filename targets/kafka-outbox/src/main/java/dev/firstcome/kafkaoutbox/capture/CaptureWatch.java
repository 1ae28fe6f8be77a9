package dev.firstcome.kafkaoutbox.capture;

import dev.firstcome.kafkaoutbox.connect.ConnectClient;
import dev.firstcome.kafkaoutbox.connect.ConnectorState;
import dev.firstcome.kafkaoutbox.connect.ConnectorState.Phase;
import dev.firstcome.kafkaoutbox.kafka.TopicSetup;
import dev.firstcome.kafkaoutbox.outbox.CaptureTable;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One look at the capture after the other: notices a loss, has it mended, restarts a connector that
 * failed for a lesser reason. Confined to the thread of {@link CaptureWatcher}.
 *
 * <p>While a server is away a look ends in an exception and changes nothing; in particular an
 * outage of the database cannot use up the connector's restarts.
 */
public final class CaptureWatch {
  private static final Logger LOG = LoggerFactory.getLogger(CaptureWatch.class);

  /** What Debezium says when its offset, or the binlog behind it, is gone. */
  private static final List<String> LOSSES =
      List.of(
          "Could not find existing redo log information",
          "no longer available on the server",
          "Error code: 1236");

  /** Looks in a row: a cluster that is rearranging itself may forget for a moment. */
  private static final int ABSENCES_MAX = 3;

  private static final int RESTARTS_MAX = 3;

  /** Looks between two restarts, and between two probes. */
  private static final int RESTART_EVERY = 6;

  private static final int PROBE_EVERY = 4;

  /** Looks after which a probe that has not come out means that RUNNING is not true. */
  private static final int PROBE_PATIENCE = 60;

  private final CaptureTable table;
  private final CaptureGate gate;
  private final CaptureRecovery recovery;
  private final ConnectClient connect;
  private final CaptureProbe probe;
  private final StrandedRow stranded;

  private int absences;
  private int restarts;
  private int looksSinceRestart = RESTART_EVERY;
  private long probeUnderWay;
  private int looksSinceProbe = PROBE_EVERY;

  private CaptureWatch(
      CaptureTable table,
      CaptureGate gate,
      CaptureRecovery recovery,
      ConnectClient connect,
      CaptureProbe probe,
      StrandedRow stranded) {
    this.table = table;
    this.gate = gate;
    this.recovery = recovery;
    this.connect = connect;
    this.probe = probe;
    this.stranded = stranded;
  }

  /** A watch that has not looked yet. */
  public static CaptureWatch of(
      CaptureTable table,
      CaptureGate gate,
      CaptureRecovery recovery,
      ConnectClient connect,
      CaptureProbe probe,
      OutboxTable outbox,
      TopicSetup topics) {
    return new CaptureWatch(table, gate, recovery, connect, probe, new StrandedRow(outbox, topics));
  }

  /** Reads whether the door may accept: needs only the database. */
  void readGate() {
    gate.set(table.isOpen());
  }

  /** Looks at the connector, and does what follows from it. */
  void look() {
    if (!gate.isOpen()) {
      table.alone(recovery::reopen);
      readGate();
      return;
    }
    ConnectorState state = connect.state();
    absences = state.phase() == Phase.ABSENT ? absences : 0;
    switch (state.phase()) {
      case ABSENT -> absent();
      case FAILED -> failed(state);
      case RUNNING -> probe();
      // somebody stopped it on purpose, or it is on its way
      case STOPPED, STARTING -> {}
    }
  }

  private void absent() {
    if (++absences >= ABSENCES_MAX) { // again, where the door could not be closed
      lost("Connect has no such connector");
    }
  }

  private void failed(ConnectorState state) {
    if (LOSSES.stream().anyMatch(state.trace()::contains) || restarts == RESTARTS_MAX) {
      lost(state.summary());
    } else if (++looksSinceRestart > RESTART_EVERY) {
      LOG.warn("connector failed and is restarted: {}", state.summary());
      looksSinceRestart = 0;
      restarts++;
      connect.restart();
    }
  }

  private void lost(String why) {
    LOG.error("capture lost, the door is closed: {}", why);
    table.close(why);
    gate.set(false);
    absences = 0;
    restarts = 0;
    probeUnderWay = 0;
    stranded.reset();
  }

  private void probe() {
    looksSinceProbe++;
    Optional<Long> lostRow = stranded.look();
    if (lostRow.isPresent()) {
      lost("outbox row " + lostRow.get() + " waits, but its event never came");
      return;
    }
    if (probeUnderWay == 0) {
      if (looksSinceProbe >= PROBE_EVERY) {
        stranded.beforeProbe();
        probeUnderWay = probe.send();
        looksSinceProbe = 0;
      }
    } else if (probe.seen(probeUnderWay)) {
      probeUnderWay = 0;
      restarts = 0;
      stranded.afterProbe();
    } else if (looksSinceProbe > PROBE_PATIENCE) {
      LOG.warn("connector is said to run, but nothing comes through: restarted");
      probeUnderWay = 0;
      connect.restart();
    } else if (!probe.seenAny()) {
      // this process may have taken its place at the topic's end only after the probe
      probe.send();
    }
  }
}
