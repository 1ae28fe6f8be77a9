package dev.firstcome.core.checker;

import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.sentence.Sentence;

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
      long issued = e.issuedOfCoupon(c);
      if (coupon.remaining() + issued != coupon.quantity()) {
        tally.found(1, () -> Coupons.witness(e, coupon).saying(sentence(coupon, issued)));
      }
    }
    return tally.finding();
  }

  private Sentence sentence(CouponFinal coupon, long issued) {
    return Sentence.of(
        "witness." + anomaly(),
        "coupon",
        coupon.couponId(),
        "remaining",
        coupon.remaining(),
        "issued",
        issued,
        "sum",
        coupon.remaining() + issued,
        "quantity",
        coupon.quantity());
  }
}
