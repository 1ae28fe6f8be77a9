package dev.firstcome.app.judge;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.LatencyLogAppender;
import dev.firstcome.core.latency.LatencyTag;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * How long each issuance took, stage by stage, from the instants of its row. Generator, service and
 * database share one machine and its clock, so instants of the three can be subtracted.
 *
 * <p>An issuance counts from when its user's click was <em>due</em>, not from when the service saw
 * it: from the first click that was ACCEPTED, or that came to no known end where none was. A row
 * that nobody asked for has no such instant, and takes no part.
 */
final class IssuedStages {

  private record Asked(long couponId, long userId) {}

  private record Stages(LedgerRow row, OptionalLong dueNs) {}

  private final List<Stages> issued = new ArrayList<>();

  private IssuedStages() {}

  static IssuedStages of(History history, Ledger ledger) {
    Map<Asked, Long> accepted = firstDue(history, Outcome.ACCEPTED);
    Map<Asked, Long> unknown = firstDue(history, Outcome.UNKNOWN);
    IssuedStages stages = new IssuedStages();
    for (int i = 0; i < ledger.size(); i++) {
      if (ledger.status(i) == RowStatus.ISSUED) {
        Asked asked = new Asked(ledger.couponId(i), ledger.userId(i));
        Long due = accepted.getOrDefault(asked, unknown.get(asked));
        stages.issued.add(
            new Stages(ledger.row(i), due == null ? OptionalLong.empty() : OptionalLong.of(due)));
      }
    }
    return stages;
  }

  private static Map<Asked, Long> firstDue(History history, Outcome outcome) {
    Map<Asked, Long> first = new HashMap<>();
    for (int i = 0; i < history.size(); i++) {
      if (history.kind(i) == Kind.ISSUE && history.outcome(i) == outcome) {
        first.merge(new Asked(history.couponId(i), history.userId(i)), history.dueNs(i), Math::min);
      }
    }
    return first;
  }

  /** When the rows were issued, nanoseconds since the epoch. */
  LongStream issuedAtNs() {
    return present(issued.stream().map(s -> s.row().issuedAtNs()).toList());
  }

  /** From due to issued. */
  LongStream issuanceNs() {
    return present(issued.stream().map(s -> between(s.dueNs(), s.row().issuedAtNs())).toList());
  }

  /** From enqueued to consumed. */
  LongStream queueNs() {
    return present(
        issued.stream().map(s -> between(s.row().enqueuedAtNs(), s.row().consumedAtNs())).toList());
  }

  /** From consumed to issued. */
  LongStream consumeNs() {
    return present(
        issued.stream().map(s -> between(s.row().consumedAtNs(), s.row().issuedAtNs())).toList());
  }

  /** Adds the stages to {@code latency.hlog}, each in the second in which it ended. */
  void appendTo(Path latencyLog) throws IOException {
    LatencyLogAppender log = new LatencyLogAppender();
    for (Stages stages : issued) {
      LedgerRow row = stages.row();
      add(log, LatencyTag.ISSUANCE, stages.dueNs(), row.issuedAtNs());
      add(log, LatencyTag.QUEUE, row.enqueuedAtNs(), row.consumedAtNs());
      add(log, LatencyTag.CONSUME, row.consumedAtNs(), row.issuedAtNs());
    }
    log.appendTo(latencyLog);
  }

  private static void add(
      LatencyLogAppender log, LatencyTag tag, OptionalLong from, OptionalLong to) {
    between(from, to).ifPresent(ns -> log.record(tag, to.getAsLong(), ns));
  }

  private static OptionalLong between(OptionalLong from, OptionalLong to) {
    return from.isPresent() && to.isPresent()
        ? OptionalLong.of(to.getAsLong() - from.getAsLong())
        : OptionalLong.empty();
  }

  private static LongStream present(List<OptionalLong> values) {
    return values.stream().filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong);
  }
}
