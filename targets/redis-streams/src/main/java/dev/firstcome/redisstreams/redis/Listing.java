package dev.firstcome.redisstreams.redis;

import java.util.List;
import java.util.Optional;

/** Who waits, in order, page by page. */
public final class Listing {
  /** Where they wait. */
  public enum Place {
    STREAM("stream"),
    DEAD_LETTERS("dlq");

    private final String argument;

    Place(String argument) {
      this.argument = argument;
    }
  }

  /** Before the first entry. */
  public static final String START = "-";

  private final RedisLink link;

  public Listing(RedisLink link) {
    this.link = link;
  }

  /**
   * A page.
   *
   * @param after an entry's id, exclusive, or {@link #START}
   * @return empty where no door stands
   */
  public Optional<List<Entry>> page(long couponId, Place place, String after, int limit) {
    Arguments arguments = Arguments.of(place.argument).and(after).and(limit);
    Object answer = link.run(Script.PAGE, new CouponKeys(couponId), arguments);
    return Optional.ofNullable(answer).map(Entry::all);
  }
}
