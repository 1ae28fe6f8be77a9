package dev.firstcome.core.checker;

import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.sentence.Sentence;
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
      CouponFinal coupon = e.coupons.get(c);
      long left = coupon.quantity() - e.issuedOfCoupon(c) - e.parkedOfCoupon(c);
      if (left > 0) {
        tally.found(1, () -> e.witness(pair).saying(sentence(e, pair, left, coupon)));
      }
    }
    return tally.finding();
  }

  private Sentence sentence(Evidence e, int pair, long left, CouponFinal coupon) {
    Operation refusal =
        Telling.first(e.operations(pair), Outcome.SOLD_OUT)
            .or(() -> Telling.first(e.operations(pair), Outcome.ACCEPTED))
            .orElseThrow();
    return Sentence.of(
        "witness." + anomaly() + "." + refusal.outcome(),
        "user",
        e.userId(pair),
        "at",
        Telling.at(refusal),
        "coupon",
        coupon.couponId(),
        "left",
        left,
        "quantity",
        coupon.quantity());
  }
}
