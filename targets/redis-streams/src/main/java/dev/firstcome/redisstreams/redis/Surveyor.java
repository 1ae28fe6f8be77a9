package dev.firstcome.redisstreams.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at many coupons, some hundreds in one round trip. */
public final class Surveyor {
  private static final int COUPONS_PER_TRIP = 500;

  private final RedisLink link;

  public Surveyor(RedisLink link) {
    this.link = link;
  }

  /** Looks at each. */
  public List<Findings> survey(List<Long> couponIds, Instant now) {
    List<Findings> findings = new ArrayList<>(couponIds.size());
    for (int from = 0; from < couponIds.size(); from += COUPONS_PER_TRIP) {
      List<Long> some =
          couponIds.subList(from, Math.min(couponIds.size(), from + COUPONS_PER_TRIP));
      List<@Nullable Object> answers =
          link.runAll(
              Script.SURVEY,
              some.stream().map(CouponKeys::new).toList(),
              Arguments.of(Replies.micros(now)));
      for (int i = 0; i < some.size(); i++) {
        findings.add(findings(some.get(i), answers.get(i)));
      }
    }
    return findings;
  }

  private static Findings findings(long couponId, @Nullable Object answer) {
    if (answer == null) {
      return new Findings(couponId, false, 0, 0, 0, false, false);
    }
    List<@Nullable Object> parts = Replies.list(answer);
    return new Findings(
        couponId,
        Replies.number(parts.get(0)) == 1,
        Replies.number(parts.get(1)),
        Replies.number(parts.get(2)),
        Replies.number(parts.get(3)),
        Replies.number(parts.get(4)) == 1,
        Replies.number(parts.get(5)) == 1);
  }
}
