package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.Issuance;
import dev.firstcome.contract.ledger.IssuanceTable;
import dev.firstcome.contract.ledger.LedgerTransaction;
import dev.firstcome.kafkaoutbox.outbox.OutboxReference;
import dev.firstcome.kafkaoutbox.outbox.OutboxRow;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Issues a dead-lettered row, with the unit that is reserved for it; or parks it. */
final class Reissue {
  private final LedgerTransaction transaction;
  private final CouponTable coupons;
  private final OutboxTable outbox;
  private final IssuanceTable issuances;
  private final Clock clock;

  Reissue(
      LedgerTransaction transaction,
      CouponTable coupons,
      OutboxTable outbox,
      IssuanceTable issuances,
      Clock clock) {
    this.transaction = transaction;
    this.coupons = coupons;
    this.outbox = outbox;
    this.issuances = issuances;
    this.clock = clock;
  }

  /**
   * Frees the reserved unit and takes it, in one transaction. A row that is not dead-lettered is
   * none of its business: settled already, or the main line's again because the transaction that
   * sent the event failed.
   *
   * @param consumedAt the dead-letter poll returned
   */
  void issue(OutboxReference event, Instant consumedAt) {
    transaction.run(
        () -> {
          coupons.lock(event.couponId());
          List<OutboxRow> rows = outbox.lock(event.couponId(), List.of(event.outboxId()));
          if (rows.isEmpty()) {
            throw new MissingRowException(event);
          }
          if (rows.get(0).deadLettered()) {
            settle(rows.get(0), consumedAt);
          }
          return event;
        });
  }

  private void settle(OutboxRow row, Instant consumedAt) {
    if (outbox.settleReserved(row.outboxId()) != 1) {
      throw new UnprocessableException("a locked row changed: " + row);
    }
    Issuance issuance =
        new Issuance(row.couponId(), row.userId(), row.requestedAt(), row.enqueuedAt(), consumedAt);
    boolean inserted = !issuances.insertMissing(List.of(issuance), clock.instant()).isEmpty();
    // a user who has an issuance already needs no second unit
    boolean unit =
        inserted ? coupons.takeReserved(row.couponId()) : coupons.release(row.couponId());
    if (!unit) {
      throw new UnprocessableException("the unit reserved for a row is gone: " + row);
    }
  }

  /**
   * Gives up until a replay; the unit stays reserved.
   *
   * @return false where there was nothing to park
   */
  boolean park(OutboxReference event) {
    return outbox.park(event.outboxId()) == 1;
  }
}
