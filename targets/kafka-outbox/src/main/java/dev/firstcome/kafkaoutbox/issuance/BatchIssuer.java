package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.contract.Reason;
import dev.firstcome.contract.ledger.CouponRow;
import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.Issuance;
import dev.firstcome.contract.ledger.IssuanceTable;
import dev.firstcome.contract.ledger.LedgerTransaction;
import dev.firstcome.contract.stage.Stage;
import dev.firstcome.contract.stage.StageTimers;
import dev.firstcome.kafkaoutbox.outbox.OutboxReference;
import dev.firstcome.kafkaoutbox.outbox.OutboxRow;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides a batch of events and writes all that follows, in one transaction. */
final class BatchIssuer {
  private final LedgerTransaction transaction;
  private final CouponTable coupons;
  private final OutboxTable outbox;
  private final IssuanceTable issuances;
  private final StageTimers timers;
  private final Clock clock;

  /** What a transaction issued, for the timers once it has committed. */
  private record Issued(List<Issuance> issuances, Instant at) {}

  BatchIssuer(
      LedgerTransaction transaction,
      CouponTable coupons,
      OutboxTable outbox,
      IssuanceTable issuances,
      StageTimers timers,
      Clock clock) {
    this.transaction = transaction;
    this.coupons = coupons;
    this.outbox = outbox;
    this.issuances = issuances;
    this.timers = timers;
    this.clock = clock;
  }

  /**
   * Issues or rejects every row that still waits. All or nothing: an exception has changed nothing,
   * unless it came of the COMMIT.
   *
   * @param events in their order; of any coupons; may repeat one another
   * @param consumedAt the poll returned
   */
  void issue(List<OutboxReference> events, Instant consumedAt) {
    Issued issued = transaction.run(() -> settle(events, consumedAt));
    for (Issuance issuance : issued.issuances()) {
      timers.record(Stage.QUEUE, issuance.enqueuedAt(), issuance.consumedAt());
      timers.record(Stage.CONSUME, issuance.consumedAt(), issued.at());
    }
  }

  private Issued settle(List<OutboxReference> events, Instant consumedAt) {
    // by coupon id, so that two consumers that share coupons after a rebalance cannot deadlock
    Map<Long, Set<Long>> rowsByCoupon = new TreeMap<>();
    for (OutboxReference event : events) {
      rowsByCoupon
          .computeIfAbsent(event.couponId(), c -> new LinkedHashSet<>())
          .add(event.outboxId());
    }
    Map<Long, Long> taken = new TreeMap<>();
    List<Issuance> wanted = new ArrayList<>();
    rowsByCoupon.forEach(
        (couponId, outboxIds) -> {
          List<OutboxRow> winners = settleCoupon(couponId, outboxIds);
          if (!winners.isEmpty()) {
            taken.put(couponId, (long) winners.size());
            winners.forEach(row -> wanted.add(issuance(row, consumedAt)));
          }
        });
    Instant issuedAt = clock.instant();
    if (issuances.insertMissing(wanted, issuedAt).size() != wanted.size()) {
      throw new UnprocessableException("a waiting row's user has an issuance already");
    }
    taken.forEach(
        (couponId, units) ->
            require(coupons.takeFree(couponId, units), "free units of a locked coupon went"));
    return new Issued(wanted, issuedAt);
  }

  /** Settles one coupon's rows and returns those that get a unit, in order. */
  private List<OutboxRow> settleCoupon(long couponId, Set<Long> outboxIds) {
    CouponRow coupon =
        coupons
            .lock(couponId)
            .orElseThrow(() -> new UnprocessableException("no coupon " + couponId));
    Map<Long, OutboxRow> rows =
        outbox.lock(couponId, outboxIds).stream()
            .collect(Collectors.toMap(OutboxRow::outboxId, Function.identity()));
    List<OutboxRow> waiting = new ArrayList<>(rows.size());
    for (long outboxId : outboxIds) {
      OutboxRow row = rows.get(outboxId);
      if (row == null) {
        throw new MissingRowException(new OutboxReference(couponId, outboxId));
      }
      if (row.waiting()) {
        waiting.add(row);
      }
    }
    Allotment allotment = Allotment.of(coupon, waiting);
    if (!allotment.issued().isEmpty()) {
      int settled = outbox.settleIssued(ids(allotment.issued()));
      require(settled == allotment.issued().size(), "locked rows changed");
    }
    for (Map.Entry<Reason, List<OutboxRow>> rejected : allotment.rejected().entrySet()) {
      int settled = outbox.settleRejected(rejected.getKey(), ids(rejected.getValue()));
      require(settled == rejected.getValue().size(), "locked rows changed");
    }
    return allotment.issued();
  }

  private static Issuance issuance(OutboxRow row, Instant consumedAt) {
    return new Issuance(
        row.couponId(), row.userId(), row.requestedAt(), row.enqueuedAt(), consumedAt);
  }

  private static List<Long> ids(List<OutboxRow> rows) {
    return rows.stream().map(OutboxRow::outboxId).toList();
  }

  private static void require(boolean held, String otherwise) {
    if (!held) {
      throw new UnprocessableException(otherwise);
    }
  }
}
