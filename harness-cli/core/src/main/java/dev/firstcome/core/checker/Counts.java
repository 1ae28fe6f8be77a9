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
    Map<Kind, Map<Outcome, long[]>> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, new EnumMap<>(Outcome.class));
    }
    History h = e.history;
    for (int op = 0; op < h.size(); op++) {
      counts.get(h.kind(op)).computeIfAbsent(h.outcome(op), outcome -> new long[1])[0]++;
    }
    long recovered = IntStream.range(0, e.pairs()).filter(pair -> recovered(e, pair)).count();
    return new Denominators(
        h.size(),
        boxed(counts.get(Kind.ISSUE)),
        boxed(counts.get(Kind.STATUS)),
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

  private static Map<Outcome, Long> boxed(Map<Outcome, long[]> counts) {
    Map<Outcome, Long> boxed = new EnumMap<>(Outcome.class);
    counts.forEach((outcome, count) -> boxed.put(outcome, count[0]));
    return boxed;
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
