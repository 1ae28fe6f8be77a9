package dev.firstcome.core.checker;

import dev.firstcome.core.ledger.CouponFinal;

/** Coupons whose remaining and rows ISSUED do not add up to the quantity. */
final class StockMismatch implements AnomalyCheck {
  @Override
  public Anomaly anomaly() {
    return Anomaly.STOCK_MISMATCH;
  }

  @Override
  public Finding judge(Evidence e) {
    Tally tally = new Tally(anomaly());
    for (int c = 0; c < e.coupons.size(); c++) {
      CouponFinal coupon = e.coupons.get(c);
      tally.judged(1);
      if (coupon.remaining() + e.issuedOfCoupon(c) != coupon.quantity()) {
        tally.found(1, () -> Coupons.witness(e, coupon));
      }
    }
    return tally.finding();
  }
}
