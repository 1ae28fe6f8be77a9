package dev.firstcome.app.ledger;

import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.Ledger;
import java.util.List;

/**
 * The final state as it goes into {@code ledger.csv} and {@code coupons.csv}.
 *
 * @param ledger the rows to be judged
 * @param coupons as they stood after the drain
 * @param disagreements how many (coupon, user), and how many coupons, SQL and HTTP tell different
 *     stories of
 */
public record FinalState(Ledger ledger, List<CouponFinal> coupons, long disagreements) {

  /** Copies the list. */
  public FinalState {
    coupons = List.copyOf(coupons);
  }
}
