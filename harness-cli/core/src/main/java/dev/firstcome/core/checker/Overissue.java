package dev.firstcome.core.checker;

import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.sentence.Sentence;

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
        tally.found(issued - coupon.quantity(), () -> witness(e, coupon, issued));
      }
    }
    return tally.finding();
  }

  private Witness witness(Evidence e, CouponFinal coupon, long issued) {
    Witness last = Coupons.witness(e, coupon);
    return last.saying(
        Sentence.of(
            "witness." + anomaly(),
            "coupon",
            coupon.couponId(),
            "quantity",
            coupon.quantity(),
            "issued",
            issued,
            "user",
            last.rows().get(0).userId()));
  }
}
