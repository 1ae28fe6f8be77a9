package dev.firstcome.core.schedule;

import dev.firstcome.core.scenario.Arrival;
import dev.firstcome.core.scenario.IdDraw;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.Shape;
import dev.firstcome.core.scenario.WarmUp;
import java.util.Arrays;
import java.util.List;

/** Draws schedules. The coupons of a run are {@code firstCouponId} and those that follow it. */
public final class ScheduleGenerator {
  /** Warm-up users have the ids above this, so that they never meet the users of the storm. */
  public static final long WARM_UP_USER_BASE = 1_000_000_000_000L;

  // One stream for each question, so that a change in one answer leaves the others alone.
  private static final long INSTANTS = 1;
  private static final long EXTRAS = 2;
  private static final long USERS = 3;
  private static final long COUPONS = 4;
  private static final long EARLIER = 5;
  private static final long WARM_UP = 6;

  private ScheduleGenerator() {}

  /** Draws the clicks of the measured window; offsets count from t = 0. */
  public static Schedule generate(Scenario scenario, long seed, long firstCouponId) {
    int clicks = scenario.clicks();
    long[] due = Instants.draw(scenario.arrivals(), clicks, new SplitMix64(seed, INSTANTS));
    boolean[] extra = new boolean[clicks];
    int firstClicks = chooseExtras(scenario, extra, new SplitMix64(seed, EXTRAS));
    long[] newcomers = users(scenario, firstClicks, new SplitMix64(seed, USERS));

    SplitMix64 whichCoupon = new SplitMix64(seed, COUPONS);
    SplitMix64 whichEarlier = new SplitMix64(seed, EARLIER);
    long[] couponIds = new long[clicks];
    long[] userIds = new long[clicks];
    int next = 0;
    for (int i = 0; i < clicks; i++) {
      if (extra[i]) {
        int earlier = (int) whichEarlier.nextLong(i);
        couponIds[i] = couponIds[earlier];
        userIds[i] = userIds[earlier];
      } else {
        couponIds[i] = firstCouponId + whichCoupon.nextLong(scenario.coupons());
        userIds[i] = newcomers[next++];
      }
    }
    return new Schedule(due, couponIds, userIds, extra);
  }

  /**
   * Draws the warm-up clicks, all on one coupon of its own; offsets count from the start of the
   * warm-up, which is {@code warmUp.durationMs + warmUp.pauseMs} before t = 0.
   */
  public static Schedule warmUp(Scenario scenario, long seed, long warmUpCouponId) {
    WarmUp warmUp = scenario.warmUp();
    int clicks = warmUp.clicks();
    if (clicks == 0) {
      return new Schedule(new long[0], new long[0], new long[0], new boolean[0]);
    }
    double rate = warmUp.ratePerS();
    Arrival phase = new Arrival(Shape.CONSTANT, 0, warmUp.durationMs(), rate, rate);
    long[] due = Instants.draw(List.of(phase), clicks, new SplitMix64(seed, WARM_UP));
    long[] couponIds = new long[clicks];
    long[] userIds = new long[clicks];
    Arrays.fill(couponIds, warmUpCouponId);
    Arrays.setAll(userIds, i -> WARM_UP_USER_BASE + 1 + i);
    return new Schedule(due, couponIds, userIds, new boolean[clicks]);
  }

  /**
   * Chooses which clicks are further ones, evenly among all but the very first (Knuth's selection
   * sampling: exactly the wanted number), and returns how many are first ones.
   */
  private static int chooseExtras(Scenario scenario, boolean[] extra, SplitMix64 random) {
    int clicks = extra.length;
    int wanted =
        scenario.idDraw() == IdDraw.UNIQUE
            ? clicks - Math.toIntExact(scenario.users())
            : (int) Math.min(clicks - 1, Math.round(clicks * scenario.duplicateShare()));
    int left = wanted;
    for (int i = 1; i < clicks; i++) {
      if (random.nextLong(clicks - i) < left) {
        extra[i] = true;
        left--;
      }
    }
    return clicks - wanted;
  }

  private static long[] users(Scenario scenario, int count, SplitMix64 random) {
    long[] users = new long[count];
    if (scenario.idDraw() == IdDraw.WITH_REPLACEMENT) {
      Arrays.setAll(users, i -> 1 + random.nextLong(scenario.users()));
      return users;
    }
    Arrays.setAll(users, i -> i + 1);
    for (int i = count - 1; i > 0; i--) { // Fisher–Yates
      int j = (int) random.nextLong(i + 1L);
      long swapped = users[i];
      users[i] = users[j];
      users[j] = swapped;
    }
    return users;
  }
}
