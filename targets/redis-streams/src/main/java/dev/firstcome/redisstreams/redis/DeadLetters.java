package dev.firstcome.redisstreams.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entries that could not be issued by their own fault, and wait to be tried again. */
public final class DeadLetters {
  private final RedisLink link;

  public DeadLetters(RedisLink link) {
    this.link = link;
  }

  /**
   * One dead letter, taken for a try.
   *
   * @param attempts tries so far, this one not counted
   */
  public record Letter(long couponId, long generation, Entry entry, int attempts) {}

  /**
   * Takes letters that are due, and puts them off meanwhile, so that nobody else takes them.
   *
   * @param until when they are due again, should this process die
   * @return empty where no door stands
   */
  public List<Letter> take(long couponId, Instant now, Instant until, int count) {
    Arguments arguments = Arguments.of(Replies.micros(now)).and(Replies.micros(until)).and(count);
    Object answer = link.run(Script.EXHUME, new CouponKeys(couponId), arguments);
    List<Letter> letters = new ArrayList<>();
    if (answer != null) {
      List<@Nullable Object> parts = Replies.list(answer);
      long generation = Replies.number(parts.get(0));
      for (Object letter : Replies.list(parts.get(1))) {
        int attempts = (int) Replies.number(Replies.list(letter).get(2));
        letters.add(new Letter(couponId, generation, Entry.of(letter), attempts));
      }
    }
    return letters;
  }

  /**
   * It failed again.
   *
   * @param attempts tries so far, this one counted
   * @param retryAt null for not before a replay
   */
  public void defer(Letter letter, int attempts, @Nullable Instant retryAt) {
    Arguments arguments =
        Arguments.of(letter.generation())
            .and(letter.entry().id())
            .and(user(letter.entry()))
            .and(attempts)
            .and(due(retryAt));
    link.run(Script.DEFER, new CouponKeys(letter.couponId()), arguments);
  }

  /** Drops it: the database holds its issuance. */
  public void resolve(Letter letter) {
    Arguments arguments =
        Arguments.of(letter.generation()).and(letter.entry().id()).and(user(letter.entry()));
    link.run(Script.RESOLVE, new CouponKeys(letter.couponId()), arguments);
  }

  /**
   * Makes every letter due.
   *
   * @return how many; empty where no door stands
   */
  public Optional<Long> replay(long couponId, Instant now) {
    Object answer =
        link.run(Script.REPLAY, new CouponKeys(couponId), Arguments.of(Replies.micros(now)));
    return Optional.ofNullable(answer).map(Replies::number);
  }

  static String user(Entry entry) {
    return entry.request() == null ? "" : Long.toString(entry.request().userId());
  }

  static String due(@Nullable Instant instant) {
    return instant == null ? "" : Long.toString(Replies.micros(instant));
  }
}
