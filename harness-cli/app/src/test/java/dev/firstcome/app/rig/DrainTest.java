package dev.firstcome.app.rig;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.app.time.SteppedTime;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DrainTest {

  private static final LedgerRow ISSUED = LedgerRow.of(1, 7, RowStatus.ISSUED, RowReason.NONE);
  private static final LedgerRow PENDING = LedgerRow.of(1, 8, RowStatus.PENDING, RowReason.NONE);
  private static final LedgerRow PARKED = LedgerRow.of(1, 8, RowStatus.PENDING, RowReason.PARKED);

  private final SteppedTime time = new SteppedTime(1_000_000_000L);
  private final StopSignal stop = new StopSignal();
  private final SilentListener listener = new SilentListener();
  private final Script script = new Script();

  /** What the service tells, look by look; the last look goes on for ever. */
  private static final class Script implements Drain.Waiting {
    private final Deque<OptionalDouble> backlogs = new ArrayDeque<>();
    private final Deque<List<LedgerRow>> pages = new ArrayDeque<>();
    private boolean alive = true;
    private boolean unreadable;

    @Override
    public boolean alive() {
      return alive;
    }

    @Override
    public OptionalDouble backlog() {
      return backlogs.size() > 1 ? backlogs.poll() : backlogs.peek();
    }

    @Override
    public List<LedgerRow> rows() throws IOException {
      if (unreadable) {
        throw new IOException("no page");
      }
      return pages.size() > 1 ? pages.poll() : pages.peek();
    }
  }

  private Optional<Drain.Drained> drain(long mostMs) throws InterruptedException {
    return new Drain(script, time, stop, listener).await(Duration.ofMillis(mostMs));
  }

  private void backlogs(double... values) {
    for (double value : values) {
      script.backlogs.add(OptionalDouble.of(value));
    }
  }

  @Test
  void oneEmptyLookBetweenTwoBatchesIsNoDrain() throws InterruptedException {
    backlogs(0, 3, 0);
    script.pages.add(List.of(ISSUED));

    Drain.Drained drained = drain(60_000).orElseThrow();

    // looks at 0 ms (empty), 500 ms (3 left), 600 ms (empty), 1,100 ms (empty again)
    assertThat(drained.atNs()).isEqualTo(1_600_000_000L);
    assertThat(time.epochNs()).isEqualTo(2_100_000_000L);
    assertThat(drained.rows()).containsExactly(ISSUED);
  }

  @Test
  void aPendingRowHoldsItUpThoughTheBacklogIsEmpty() throws InterruptedException {
    backlogs(0);
    script.pages.add(List.of(ISSUED, PENDING));
    script.pages.add(List.of(ISSUED, PENDING));
    script.pages.add(List.of(ISSUED));

    assertThat(drain(60_000).orElseThrow().rows()).containsExactly(ISSUED);
    assertThat(time.epochNs()).isEqualTo(1_700_000_000L);
  }

  @Test
  void aParkedRowDoesNot() throws InterruptedException {
    backlogs(0);
    script.pages.add(List.of(PARKED));

    assertThat(drain(60_000)).isPresent();
  }

  @Test
  void aBacklogThatIsNotToldIsNotTakenForAnEmptyOne() throws InterruptedException {
    script.backlogs.add(OptionalDouble.empty());
    script.pages.add(List.of(ISSUED));

    assertThat(drain(2_000)).isEmpty();
    assertThat(time.epochNs()).isGreaterThan(3_000_000_000L);
  }

  @Test
  void rowsThatCannotBeReadSettleNothing() throws InterruptedException {
    backlogs(0);
    script.unreadable = true;

    assertThat(drain(200)).isEmpty();
    assertThat(listener.warnings).isNotEmpty().allMatch(line -> line.contains("no page"));
  }

  @Test
  void aDeadServiceAndAStopEndTheWaitAtOnce() throws InterruptedException {
    backlogs(5);
    script.alive = false;
    assertThat(drain(60_000)).isEmpty();

    script.alive = true;
    stop.raise();
    assertThat(drain(60_000)).isEmpty();
    assertThat(time.epochNs()).isEqualTo(1_000_000_000L);
  }
}
