package dev.firstcome.app.rig;

import dev.firstcome.app.target.CouponOffer;
import dev.firstcome.core.scenario.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The coupons of one run.
 *
 * @param warmUp the coupon of the warm-up, open from long ago to far beyond
 * @param measured the coupons of the storm, ids ascending without a gap
 */
record Offers(CouponOffer warmUp, List<CouponOffer> measured) {

  private static final long DAY_MS = 86_400_000L;

  Offers {
    measured = List.copyOf(measured);
  }

  /**
   * The coupons of a scenario.
   *
   * @param startAtEpochMs t = 0 of the storm
   */
  static Offers of(Scenario scenario, CouponIds ids, long startAtEpochMs) {
    Instant start = Instant.ofEpochMilli(startAtEpochMs);
    CouponOffer warmUp =
        new CouponOffer(
            ids.warmUp(),
            "warm-up",
            scenario.warmUp().stock(),
            start.minusMillis(DAY_MS),
            start.plusMillis(DAY_MS));
    List<CouponOffer> measured =
        LongStream.range(0, scenario.coupons())
            .mapToObj(
                n ->
                    new CouponOffer(
                        ids.first() + n,
                        scenario.name() + " " + (n + 1),
                        scenario.stock(),
                        start.plusMillis(scenario.opensAtMs()),
                        start.plusMillis(scenario.expiresAtMs())))
            .toList();
    return new Offers(warmUp, measured);
  }
}
