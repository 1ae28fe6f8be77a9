package dev.firstcome.core.checker;

import dev.firstcome.core.ledger.CouponFinal;

/** Rows ISSUED beyond the quantity, coupon by coupon. */
final class Overissue implements AnomalyCheck {
  @Override
  public Anomaly anomaly() {
    return Anomaly.OVERISSUE;
  }

  @Override
  public Finding judge(Evidence e) {
    Tally tally = new Tally(anomaly());
    for (int c = 0; c < e.coupons.size(); c++) {
      CouponFinal coupon = e.coupons.get(c);
      long issued = e.issuedOfCoupon(c);
      tally.judged(issued);
      if (issued > coupon.quantity()) {
        tally.found(issued - coupon.quantity(), () -> Coupons.witness(e, coupon));
      }
    }
    return tally.finding();
  }
}
