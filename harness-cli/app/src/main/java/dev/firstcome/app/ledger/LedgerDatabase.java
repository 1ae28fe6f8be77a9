package dev.firstcome.app.ledger;

import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.LedgerRow;
import java.sql.SQLException;
import java.util.List;

/** The witness that is not the service. */
@FunctionalInterface
public interface LedgerDatabase {

  /**
   * What one consistent read saw.
   *
   * @param issued every row ISSUED
   * @param coupons the coupons that there are
   */
  record Snapshot(List<LedgerRow> issued, List<CouponFinal> coupons) {

    /** Copies the lists. */
    public Snapshot {
      issued = List.copyOf(issued);
      coupons = List.copyOf(coupons);
    }
  }

  /**
   * Reads coupons and issuances so that they belong to the same moment.
   *
   * @param firstCouponId the first coupon, inclusive
   * @param lastCouponId the last coupon, inclusive
   */
  Snapshot read(long firstCouponId, long lastCouponId) throws SQLException;
}
