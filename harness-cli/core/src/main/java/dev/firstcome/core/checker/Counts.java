package dev.firstcome.core.checker;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts the denominators. */
final class Counts {
  private Counts() {}

  static Denominators of(Evidence e) {
    History h = e.history;
    long[] issue = new long[Outcome.values().length];
    long[] status = new long[issue.length];
    for (int op = 0; op < h.size(); op++) {
      (h.kind(op) == Kind.ISSUE ? issue : status)[h.outcome(op).ordinal()]++;
    }
    long recovered = IntStream.range(0, e.pairs()).filter(pair -> recovered(e, pair)).count();
    return new Denominators(
        h.size(),
        thoseThatOccurred(issue),
        thoseThatOccurred(status),
        e.pairs(),
        e.coupons.size(),
        rows(e, RowStatus.ISSUED),
        rows(e, RowStatus.REJECTED),
        rows(e, RowStatus.PENDING),
        IntStream.range(0, e.ledger.size())
            .filter(row -> e.ledger.reason(row) == RowReason.PARKED)
            .count(),
        recovered);
  }

  private static Map<Outcome, Long> thoseThatOccurred(long[] counts) {
    Map<Outcome, Long> occurred = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      if (counts[outcome.ordinal()] > 0) {
        occurred.put(outcome, counts[outcome.ordinal()]);
      }
    }
    return occurred;
  }

  private static long rows(Evidence e, RowStatus status) {
    return IntStream.range(0, e.ledger.size())
        .filter(row -> e.ledger.status(row) == status)
        .count();
  }

  private static boolean recovered(Evidence e, int pair) {
    return e.hasRow(pair)
        && e.anyIssueOp(pair, Outcome.UNKNOWN)
        && !e.anyIssueOp(pair, Outcome.ACCEPTED);
  }
}
