package dev.firstcome.dblock.issuance;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.CouponState;
import dev.firstcome.contract.IssuanceDesk;
import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.RequestPage;
import dev.firstcome.contract.RequestRow;
import dev.firstcome.contract.UnknownCouponException;
import dev.firstcome.contract.ledger.CommitInDoubtException;
import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.IssuanceTable;
import dev.firstcome.contract.ledger.LedgerCalls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/** The design, as the web layer calls it: every question goes to the ledger's tables. */
public final class LockDesk implements IssuanceDesk {
  private static final Logger LOG = LoggerFactory.getLogger(LockDesk.class);

  private final LockingIssuer issuer;
  private final CouponTable coupons;
  private final IssuanceTable issuances;

  public LockDesk(LockingIssuer issuer, CouponTable coupons, IssuanceTable issuances) {
    this.issuer = issuer;
    this.coupons = coupons;
    this.issuances = issuances;
  }

  @Override
  public Outcome request(long couponId, long userId, Instant requestedAt) {
    try {
      return issuer.issue(couponId, userId, requestedAt);
    } catch (CommitInDoubtException e) {
      LOG.warn("user {}, coupon {}: {}", userId, couponId, e.getMessage());
      return Outcome.OUTCOME_UNKNOWN;
    } catch (CannotCreateTransactionException e) {
      // no connection in time: in an overload or an outage there are thousands of these
      return Outcome.UNAVAILABLE;
    } catch (DataAccessException | TransactionException e) {
      // no COMMIT was sent: the database rolls back, by itself where nobody can tell it to
      LOG.warn("user {}, coupon {}, refused: {}", userId, couponId, e.getMessage());
      return Outcome.UNAVAILABLE;
    }
  }

  @Override
  public boolean create(Coupon coupon) {
    return LedgerCalls.create(coupons, coupon);
  }

  @Override
  public Optional<CouponState> coupon(long couponId) {
    return LedgerCalls.read(() -> coupons.state(couponId));
  }

  @Override
  public Optional<RequestRow> status(long couponId, long userId) {
    return LedgerCalls.read(() -> issuances.find(couponId, userId));
  }

  @Override
  public RequestPage page(long couponId, @Nullable String cursor, int limit) {
    long after = LedgerCalls.after(cursor);
    List<RequestRow> rows = LedgerCalls.read(() -> issuances.page(couponId, after, limit));
    if (rows.isEmpty() && LedgerCalls.read(() -> coupons.find(couponId)).isEmpty()) {
      throw new UnknownCouponException(couponId);
    }
    boolean last = rows.size() < limit;
    return new RequestPage(rows, last ? null : Long.toString(rows.get(rows.size() - 1).userId()));
  }

  /** Nothing is ever parked. */
  @Override
  public long replayDeadLetters() {
    return 0;
  }
}
