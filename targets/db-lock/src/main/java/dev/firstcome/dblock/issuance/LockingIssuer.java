package dev.firstcome.dblock.issuance;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.ledger.CommitInDoubtException;
import dev.firstcome.contract.ledger.CouponRow;
import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.Issuance;
import dev.firstcome.contract.ledger.IssuanceTable;
import dev.firstcome.contract.ledger.LedgerTransaction;
import dev.firstcome.contract.stage.Stage;
import dev.firstcome.contract.stage.StageTimers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Decides and issues one request under the lock of its coupon's row. */
public final class LockingIssuer {
  /**
   * How long a row may be waited for: as long as for a connection, and far below the time-out of
   * its socket. Past that the database would still wait for a row on behalf of nobody.
   */
  private static final int LOCK_WAIT_S = 2;

  private final LedgerTransaction transaction;
  private final CouponTable coupons;
  private final IssuanceTable issuances;
  private final Line line;
  private final StageTimers timers;
  private final Clock clock;

  public LockingIssuer(
      LedgerTransaction transaction,
      CouponTable coupons,
      IssuanceTable issuances,
      Line line,
      StageTimers timers,
      Clock clock) {
    this.transaction = transaction;
    this.coupons = coupons;
    this.issuances = issuances;
    this.line = line;
    this.timers = timers;
    this.clock = clock;
  }

  /**
   * Issues a unit or says why not, durably so when it returns.
   *
   * @throws CommitInDoubtException the only exception after which it may be issued
   * @throws DataAccessException nothing happened
   * @throws TransactionException nothing happened, unless it is of the first kind
   */
  Outcome issue(long couponId, long userId, Instant requestedAt) {
    Instant enqueuedAt = clock.instant();
    Decision decision;
    try (Line.Place place = line.join()) {
      decision =
          transaction.run(
              () -> decide(couponId, userId, requestedAt, enqueuedAt, place),
              made -> made instanceof Decision.Issued);
    }
    if (decision instanceof Decision.Issued issued) {
      timers.record(Stage.QUEUE, enqueuedAt, issued.issuance().consumedAt());
      timers.record(Stage.CONSUME, issued.issuance().consumedAt(), issued.issuedAt());
    }
    return decision.outcome();
  }

  private Decision decide(
      long couponId, long userId, Instant requestedAt, Instant enqueuedAt, Line.Place place) {
    Optional<CouponRow> row = coupons.lock(couponId, LOCK_WAIT_S);
    place.served();
    Instant consumedAt = clock.instant();
    return refusal(row, userId, requestedAt)
        .<Decision>map(Decision.Refused::new)
        .orElseGet(
            () -> write(new Issuance(couponId, userId, requestedAt, enqueuedAt, consumedAt)));
  }

  /** The contract's order. */
  private Optional<Outcome> refusal(Optional<CouponRow> found, long userId, Instant requestedAt) {
    if (found.isEmpty()) {
      return Optional.of(Outcome.UNKNOWN_COUPON);
    }
    CouponRow row = found.get();
    Coupon coupon = row.coupon();
    if (coupon.notYetOpenAt(requestedAt)) {
      return Optional.of(Outcome.NOT_OPEN);
    }
    if (coupon.expiredAt(requestedAt)) {
      return Optional.of(Outcome.EXPIRED);
    }
    // A statement of its own, though it costs a round trip with the row in hand: within the locking
    // SELECT it would see what was committed before the wait for the row, not during it.
    if (issuances.exists(coupon.couponId(), userId)) {
      return Optional.of(Outcome.DUPLICATE);
    }
    return row.free() > 0 ? Optional.empty() : Optional.of(Outcome.SOLD_OUT);
  }

  /** The stock first, so that what bears the instant of issue is the last before the COMMIT. */
  private Decision write(Issuance issuance) {
    boolean taken = coupons.takeFree(issuance.couponId(), 1);
    Instant issuedAt = clock.instant();
    int inserted = issuances.insertMissing(List.of(issuance), issuedAt).size();
    if (!taken || inserted != 1) {
      throw new IllegalStateException("a locked coupon changed: " + issuance.couponId());
    }
    return new Decision.Issued(issuance, issuedAt);
  }
}
