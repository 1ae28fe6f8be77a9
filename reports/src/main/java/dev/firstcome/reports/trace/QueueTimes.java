package dev.firstcome.reports.trace;

import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a ledger tells over time. A request waits from the instant at which it was enqueued to the
 * one at which its row was settled; a row that was never settled waits to the end.
 */
record QueueTimes(Ledger ledger) {

  /**
   * How many wait at each step, from the start to one step after the last event.
   *
   * @return empty where no row has the instants
   */
  Optional<MeanOverTime> waiting(long startNs, long stepNs) {
    long[] begun =
        rows()
            .filter(row -> row.status() == RowStatus.PENDING || settledNs(row).isPresent())
            .flatMapToLong(row -> row.enqueuedAtNs().stream())
            .sorted()
            .toArray();
    long[] ended =
        rows()
            .filter(row -> row.enqueuedAtNs().isPresent())
            .flatMapToLong(row -> settledNs(row).stream())
            .sorted()
            .toArray();
    if (begun.length == 0) {
      return Optional.empty();
    }
    long lastNs =
        Math.max(begun[begun.length - 1], ended.length == 0 ? 0 : ended[ended.length - 1]);
    long steps = Math.max(0, lastNs - startNs) / stepNs + 1;
    MeanOverTime waiting = new MeanOverTime(stepNs);
    for (long step = 0; step <= steps; step++) {
      long atNs = startNs + step * stepNs;
      waiting.add(step, (double) upTo(begun, atNs) - upTo(ended, atNs));
    }
    return Optional.of(waiting);
  }

  /** The first row REJECTED as SOLD_OUT, nanoseconds since the Unix epoch. */
  OptionalLong soldOutNs() {
    return rows()
        .filter(row -> row.status() == RowStatus.REJECTED && row.reason() == RowReason.SOLD_OUT)
        .flatMapToLong(row -> settledNs(row).stream())
        .min();
  }

  private Stream<LedgerRow> rows() {
    return IntStream.range(0, ledger.size()).mapToObj(ledger::row);
  }

  private static OptionalLong settledNs(LedgerRow row) {
    if (row.status() == RowStatus.PENDING) {
      return OptionalLong.empty();
    }
    return row.issuedAtNs().isPresent() ? row.issuedAtNs() : row.consumedAtNs();
  }

  private static int upTo(long[] sorted, long atNs) {
    int found = Arrays.binarySearch(sorted, atNs);
    if (found < 0) {
      return -found - 1;
    }
    while (found < sorted.length && sorted[found] == atNs) {
      found++;
    }
    return found;
  }
}
