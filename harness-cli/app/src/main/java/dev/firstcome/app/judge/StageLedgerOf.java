package dev.firstcome.app.judge;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowStatus;
import dev.firstcome.core.run.CommitTotal;
import dev.firstcome.core.run.StageLedger;
import dev.firstcome.core.run.StageLedger.Stage;
import dev.firstcome.core.run.StageLedger.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Adds up where the issuances' time went. An issuance begins when the click was due that was
 * ACCEPTED, or that came to no known end where none was, as in {@link IssuedStages}.
 */
final class StageLedgerOf {

  private record Asked(long couponId, long userId) {}

  private final History history;
  private final Map<Stage, Long> sums = new EnumMap<>(Stage.class);
  private final List<Long> wholes = new ArrayList<>();
  private long restNs;

  private StageLedgerOf(History history) {
    this.history = history;
  }

  /**
   * Adds up.
   *
   * @param commits the service's timer; empty where it was not read
   */
  static StageLedger of(History history, Ledger ledger, Optional<CommitTotal> commits) {
    StageLedgerOf adding = new StageLedgerOf(history);
    Map<Asked, Integer> clicks = adding.clicks();
    for (int i = 0; i < ledger.size(); i++) {
      Integer click = clicks.get(new Asked(ledger.couponId(i), ledger.userId(i)));
      if (ledger.status(i) == RowStatus.ISSUED && click != null) {
        adding.add(click, ledger.row(i));
      }
    }
    return adding.ledger(meanNs(commits));
  }

  /** The click that each pair's row came of: the first ACCEPTED one, else the first UNKNOWN. */
  private Map<Asked, Integer> clicks() {
    Map<Asked, Integer> clicks = new HashMap<>();
    for (int i = 0; i < history.size(); i++) {
      Outcome outcome = history.outcome(i);
      boolean queued = outcome == Outcome.ACCEPTED || outcome == Outcome.UNKNOWN;
      if (history.kind(i) == Kind.ISSUE && queued) {
        clicks.merge(new Asked(history.couponId(i), history.userId(i)), i, this::better);
      }
    }
    return clicks;
  }

  private int better(int one, int other) {
    boolean accepted = history.outcome(one) == Outcome.ACCEPTED;
    if (accepted != (history.outcome(other) == Outcome.ACCEPTED)) {
      return accepted ? one : other;
    }
    return history.dueNs(one) <= history.dueNs(other) ? one : other;
  }

  private void add(int click, LedgerRow row) {
    if (row.issuedAtNs().isEmpty()) {
      return;
    }
    OptionalLong due = OptionalLong.of(history.dueNs(click));
    OptionalLong sent = OptionalLong.of(history.invokedNs(click));
    long explained =
        add(Stage.LAG, due, sent)
            + add(Stage.ARRIVAL, sent, row.requestedAtNs())
            + add(Stage.DOOR, row.requestedAtNs(), row.enqueuedAtNs())
            + add(Stage.QUEUE, row.enqueuedAtNs(), row.consumedAtNs())
            + add(Stage.CONSUME, row.consumedAtNs(), row.issuedAtNs());
    long whole = row.issuedAtNs().getAsLong() - due.getAsLong();
    wholes.add(whole);
    restNs += Math.abs(whole - explained);
  }

  private long add(Stage stage, OptionalLong from, OptionalLong to) {
    if (from.isEmpty() || to.isEmpty()) {
      return 0;
    }
    long ns = Math.max(0, to.getAsLong() - from.getAsLong());
    sums.merge(stage, ns, Long::sum);
    return ns;
  }

  private StageLedger ledger(OptionalLong commitNs) {
    long[] sorted = wholes.stream().mapToLong(ns -> ns).sorted().toArray();
    if (commitNs.isPresent() && sorted.length > 0) {
      sums.put(Stage.COMMIT, commitNs.getAsLong() * sorted.length);
    }
    long commit = commitNs.orElse(0);
    return new StageLedger(
        sorted.length,
        Arrays.stream(Stage.values()).map(stage -> new Sum(stage, sum(stage))).toList(),
        Arrays.stream(sorted).sum() + commit * sorted.length,
        restNs,
        sorted.length == 0
            ? OptionalLong.empty()
            : OptionalLong.of(sorted[(sorted.length - 1) / 2] + commit));
  }

  private OptionalLong sum(Stage stage) {
    Long ns = sums.get(stage);
    return ns == null ? OptionalLong.empty() : OptionalLong.of(ns);
  }

  private static OptionalLong meanNs(Optional<CommitTotal> commits) {
    return commits.isEmpty() || commits.get().commits() <= 0
        ? OptionalLong.empty()
        : OptionalLong.of(commits.get().totalNs() / commits.get().commits());
  }
}
