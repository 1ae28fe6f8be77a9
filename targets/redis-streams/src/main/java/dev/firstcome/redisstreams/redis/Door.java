package dev.firstcome.redisstreams.redis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where requests come in, and are asked after. */
public final class Door {
  private final RedisLink link;

  public Door(RedisLink link) {
    this.link = link;
  }

  /**
   * Decides a request and queues it, in one atomic step.
   *
   * @param requestedAt when it arrived; judged against the coupon's window
   * @throws NotExecutedException certainly not queued
   * @throws NoAnswerException perhaps queued
   */
  public Admission accept(long couponId, long userId, Instant requestedAt) {
    Arguments arguments =
        Arguments.of(userId).and(Replies.micros(requestedAt)).and(couponId).and(Doorbell.CHANNEL);
    Object answer = link.run(Script.ACCEPT, new CouponKeys(couponId), arguments);
    return Admission.valueOf(Replies.text(answer));
  }

  /**
   * A user's place among those who wait.
   *
   * @param waiting empty where he does not wait
   */
  public record Place(Optional<Waiting> waiting) {}

  /** Looks a user up; null where no door stands, so that it cannot be told. */
  public @Nullable Place place(long couponId, long userId) {
    Object answer = link.run(Script.STATUS, new CouponKeys(couponId), Arguments.of(userId));
    if (answer == null) {
      return null;
    }
    List<@Nullable Object> parts = Replies.list(answer);
    String mark = Replies.text(parts.get(0));
    if (mark.isEmpty()) {
      return new Place(Optional.empty());
    }
    long settled = Replies.number(parts.get(2)) - Replies.number(parts.get(1));
    return new Place(Optional.of(Waiting.parse(mark, settled)));
  }
}
