package dev.firstcome.app.rig;

import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Waits until nothing is left to do: no row PENDING but PARKED ones, and backlog 0, seen twice, 500
 * ms apart (results.md, "Figures"). Once could be a gap between two batches.
 */
final class Drain {

  private static final Duration APART = Duration.ofMillis(500);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  private final Waiting waiting;
  private final Timekeeper time;
  private final StopSignal stop;
  private final RigListener listener;

  Drain(Waiting waiting, Timekeeper time, StopSignal stop, RigListener listener) {
    this.waiting = waiting;
    this.time = time;
    this.stop = stop;
    this.listener = listener;
  }

  /** What is waited for. */
  interface Waiting {

    /** Whether the service still runs. */
    boolean alive();

    /** Accepted requests that are not yet resolved; empty where the service does not tell. */
    OptionalDouble backlog() throws InterruptedException;

    /** Every request that the service tells of. */
    List<LedgerRow> rows() throws IOException, InterruptedException;
  }

  /**
   * A drained backlog.
   *
   * @param atNs when it was first seen drained, nanoseconds since the epoch
   * @param rows every request, as the service told at the second look
   */
  record Drained(long atNs, List<LedgerRow> rows) {}

  /**
   * Waits.
   *
   * @param most the longest wait
   * @return empty where it did not drain in time, the service died, or the run was stopped
   */
  Optional<Drained> await(Duration most) throws InterruptedException {
    long began = time.epochNs();
    Optional<Long> firstSeenNs = Optional.empty();
    while (!stop.raised() && waiting.alive()) {
      long lookNs = time.epochNs();
      OptionalDouble backlog = waiting.backlog();
      listener.draining(backlog, time.since(began));
      Optional<List<LedgerRow>> rows =
          backlog.isPresent() && backlog.getAsDouble() == 0 ? settledRows() : Optional.empty();
      if (rows.isPresent() && firstSeenNs.isPresent()) {
        return Optional.of(new Drained(firstSeenNs.get(), rows.get()));
      }
      firstSeenNs = rows.map(seen -> lookNs);
      if (time.since(began).compareTo(most) > 0) {
        return Optional.empty();
      }
      time.pause(rows.isPresent() ? APART : LOOK_EVERY);
    }
    return Optional.empty();
  }

  /** All rows, if none of them is on its way; a read that failed settles nothing. */
  private Optional<List<LedgerRow>> settledRows() throws InterruptedException {
    try {
      List<LedgerRow> rows = waiting.rows();
      boolean settled =
          rows.stream()
              .noneMatch(
                  row -> row.status() == RowStatus.PENDING && row.reason() != RowReason.PARKED);
      return settled ? Optional.of(rows) : Optional.empty();
    } catch (IOException notReadable) {
      listener.warning("cannot read the requests: " + notReadable.getMessage());
      return Optional.empty();
    }
  }
}
