package dev.firstcome.redisstreams.redis;

import java.util.function.LongConsumer;
import redis.clients.jedis.JedisPubSub;

/**
 * Tells a sleeping consumer at once that a coupon has work. Only a hint: a ring that is lost, as
 * one published while nobody listens, costs latency alone, since the survey finds the work too.
 */
public final class Doorbell {
  /** The one channel; the message is the coupon's id. */
  static final String CHANNEL = "firstcome:doorbell";

  private final RedisLink link;

  public Doorbell(RedisLink link) {
    this.link = link;
  }

  /** One time of listening, which another thread can end. */
  public static final class Listening extends JedisPubSub {
    private final LongConsumer ring;

    /**
     * @param ring called with the coupon's id on the listening thread; must not block
     */
    public Listening(LongConsumer ring) {
      this.ring = ring;
    }

    @Override
    public void onMessage(String channel, String couponId) {
      ring.accept(Long.parseLong(couponId));
    }
  }

  /**
   * Listens until the connection breaks or somebody unsubscribes {@code listening}.
   *
   * @throws RedisTroubleException the connection broke, or none was to be had
   */
  public void listen(Listening listening) {
    link.listen(listening, CHANNEL);
  }
}
