package dev.firstcome.core.checker;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Coupons with stock left, neither issued nor parked, although somebody without one was turned away
 * as sold out.
 */
final class Underissue implements AnomalyCheck {
  @Override
  public Anomaly anomaly() {
    return Anomaly.UNDERISSUE;
  }

  @Override
  public Finding judge(Evidence e) {
    Map<Long, Integer> turnedAway = new HashMap<>(); // one pair for each coupon
    for (int from = 0, to; from < e.pairs(); from = to) {
      to = e.endOfCoupon(from);
      IntStream.range(from, to)
          .filter(e::turnedAwaySoldOut)
          .findFirst()
          .ifPresent(pair -> turnedAway.put(e.couponId(pair), pair));
    }
    Tally tally = new Tally(anomaly());
    for (int c = 0; c < e.coupons.size(); c++) {
      Integer pair = turnedAway.get(e.coupons.get(c).couponId());
      if (pair == null) {
        continue;
      }
      tally.judged(1);
      if (e.issuedOfCoupon(c) + e.parkedOfCoupon(c) < e.coupons.get(c).quantity()) {
        tally.found(1, () -> e.witness(pair));
      }
    }
    return tally.finding();
  }
}
