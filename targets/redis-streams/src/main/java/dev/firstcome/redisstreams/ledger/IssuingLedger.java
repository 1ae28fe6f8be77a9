package dev.firstcome.redisstreams.ledger;

import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.Issuance;
import dev.firstcome.contract.ledger.IssuanceTable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** The transaction that issues. */
public final class IssuingLedger {
  private final TransactionOperations transactions;
  private final DoorTable doors;
  private final CouponTable coupons;
  private final IssuanceTable issuances;
  private final Clock clock;

  public IssuingLedger(
      TransactionOperations transactions,
      DoorTable doors,
      CouponTable coupons,
      IssuanceTable issuances,
      Clock clock) {
    this.transactions = transactions;
    this.doors = doors;
    this.coupons = coupons;
    this.issuances = issuances;
    this.clock = clock;
  }

  /**
   * What one transaction did.
   *
   * @param inserted rows really inserted; users that were issued before are none of them
   * @param issuedAt just before the COMMIT
   * @param commitNs how long the COMMIT took
   */
  public record Issued(int inserted, Instant issuedAt, long commitNs) {}

  private record Uncommitted(int inserted, Instant issuedAt, long atNs) {}

  /**
   * Issues what is not yet issued, and takes exactly that off the stock.
   *
   * @param generation under which the batch was read
   * @param wanted of this one coupon, each user once
   * @return empty, with nothing changed, where a recovery has voided the batch
   * @throws StockContradictionException fewer units remain than the door has admitted
   * @throws DataAccessException see {@link FailureKind}
   * @throws TransactionException see {@link FailureKind}
   */
  public Optional<Issued> issue(long couponId, long generation, List<Issuance> wanted) {
    Uncommitted done =
        transactions.execute(status -> issueUncommitted(couponId, generation, wanted));
    return Optional.ofNullable(done)
        .map(it -> new Issued(it.inserted(), it.issuedAt(), System.nanoTime() - it.atNs()));
  }

  private @Nullable Uncommitted issueUncommitted(
      long couponId, long generation, List<Issuance> wanted) {
    // The lock makes the rest race-free: nobody else inserts for this coupon, or recovers it.
    boolean current =
        doors.lock(couponId).filter(row -> row.generation() == generation).isPresent();
    if (!current) {
      return null;
    }
    Instant issuedAt = clock.instant();
    int inserted = issuances.insertMissing(wanted, issuedAt).size();
    if (inserted > 0 && !coupons.take(couponId, inserted)) {
      throw new StockContradictionException(couponId, inserted);
    }
    return new Uncommitted(inserted, issuedAt, System.nanoTime());
  }
}
