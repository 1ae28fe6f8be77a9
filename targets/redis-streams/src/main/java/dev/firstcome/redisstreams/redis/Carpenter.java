package dev.firstcome.redisstreams.redis;

import dev.firstcome.contract.Coupon;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Takes doors down and puts them up again. Whoever calls holds the coupon's row lock and has
 * committed the generation that he brings; a recovery that somebody else has overtaken fails here
 * too.
 */
public final class Carpenter {
  private static final int ENTRIES_PER_CALL = 1000;

  private final RedisLink link;

  public Carpenter(RedisLink link) {
    this.link = link;
  }

  /**
   * How a door stands.
   *
   * @param generation the highest that was ever brought here, 0 where none is known
   */
  public record Standing(boolean stands, long generation) {}

  /** Looks at it. */
  public Standing look(long couponId) {
    List<?> parts =
        Replies.list(link.run(Script.STANDS, new CouponKeys(couponId), Arguments.none()));
    return new Standing(Replies.number(parts.get(0)) == 1, Replies.number(parts.get(1)));
  }

  /**
   * Shuts the door; from here on nobody is admitted until it is {@linkplain #open opened}.
   *
   * @return false where a later recovery was here before
   */
  public boolean begin(long couponId, long generation) {
    return link.run(Script.REBUILD, new CouponKeys(couponId), Arguments.of(generation)) != null;
  }

  /**
   * Unites the request set with issued users.
   *
   * @param users at most a thousand
   * @return false where this recovery is no longer the last, or Redis has started anew
   */
  public boolean unite(long couponId, long generation, List<Long> users) {
    Arguments arguments = Arguments.of(generation);
    users.forEach(arguments::and);
    return users.isEmpty() || link.run(Script.UNITE, new CouponKeys(couponId), arguments) != null;
  }

  /**
   * Unites the request set with those who wait, and marks them; dead letters become due.
   *
   * @return false where this recovery is no longer the last, or Redis has started anew
   */
  public boolean index(long couponId, long generation, Instant now) {
    return index(couponId, generation, "stream", now) && index(couponId, generation, "dlq", now);
  }

  private boolean index(long couponId, long generation, String place, Instant now) {
    String after = Listing.START;
    while (!after.isEmpty()) {
      Arguments arguments =
          Arguments.of(generation)
              .and(place)
              .and(after)
              .and(ENTRIES_PER_CALL)
              .and(Replies.micros(now));
      Object last = link.run(Script.REINDEX, new CouponKeys(couponId), arguments);
      if (last == null) {
        return false;
      }
      after = Replies.text(last);
    }
    return true;
  }

  /**
   * Opens the door.
   *
   * @return how many are admitted so far; empty where this recovery is no longer the last, or Redis
   *     has started anew
   */
  public OptionalLong open(Coupon coupon, long generation) {
    Arguments arguments =
        Arguments.of(generation)
            .and(coupon.quantity())
            .and(Replies.micros(coupon.opensAt()))
            .and(Replies.micros(coupon.expiresAt()))
            .and(coupon.couponId())
            .and(Doorbell.CHANNEL);
    Object admitted = link.run(Script.OPEN, new CouponKeys(coupon.couponId()), arguments);
    return admitted == null ? OptionalLong.empty() : OptionalLong.of(Replies.number(admitted));
  }

  /** What {@link #close} found. */
  public enum Closing {
    /** Its keys have their time to live now. */
    CLOSED,
    /** Work is left: entries or dead letters. */
    BUSY,
    /** The door does not stand, but something is left of it: recover it first. */
    SHUT,
    /** Not one key is left. */
    GONE
  }

  /**
   * Gives an expired coupon's keys their time to live, where no work is left.
   *
   * @param forgetAt when Redis is to forget them
   */
  public Closing close(long couponId, Instant forgetAt) {
    Arguments arguments = Arguments.of(forgetAt.toEpochMilli());
    Object answer = link.run(Script.CLOSE, new CouponKeys(couponId), arguments);
    return Closing.valueOf(Replies.text(answer));
  }
}
