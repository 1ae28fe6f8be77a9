package dev.firstcome.redisstreams.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol;

/**
 * The streams, as one consumer of their groups sees them. An empty {@link Optional} or a false says
 * that the door does not stand, or stands in another generation: what the caller holds is void.
 */
public final class Backlog {
  /** A consumer that holds nothing is forgotten after this long. */
  private static final Duration FORGET = Duration.ofMinutes(10);

  private static final String GROUP = "issuers";

  private final RedisLink link;
  private final String consumer;

  /**
   * @param consumer unique to this process, so that what a dead one held is told from ours
   */
  public Backlog(RedisLink link, String consumer) {
    this.link = link;
    this.consumer = consumer;
  }

  /** Reads entries that nobody was given yet. */
  public Optional<Batch> readNew(long couponId, int count) {
    return read(couponId, count, ">");
  }

  /** Reads again what this consumer was given and has not acknowledged. */
  public Optional<Batch> readHeld(long couponId, int count) {
    return read(couponId, count, "0");
  }

  private Optional<Batch> read(long couponId, int count, String from) {
    Arguments arguments = Arguments.of(consumer).and(count).and(from);
    return batch(couponId, link.run(Script.READ, new CouponKeys(couponId), arguments));
  }

  /**
   * Takes over what others have held for too long.
   *
   * @param idle how long at least
   */
  public Optional<Batch> reclaim(long couponId, int count, Duration idle) {
    Arguments arguments =
        Arguments.of(consumer).and(count).and(idle.toMillis()).and(FORGET.toMillis());
    return batch(couponId, link.run(Script.RECLAIM, new CouponKeys(couponId), arguments));
  }

  private static Optional<Batch> batch(long couponId, @Nullable Object answer) {
    if (answer == null) {
      return Optional.empty();
    }
    List<@Nullable Object> parts = Replies.list(answer);
    return Optional.of(new Batch(couponId, Replies.number(parts.get(0)), Entry.all(parts.get(1))));
  }

  /** Takes the batch's units off the stock, once per user. */
  public boolean settle(Batch batch) {
    Arguments arguments = Arguments.of(batch.generation());
    int users = addUsers(batch, arguments);
    return users == 0 || run(Script.SETTLE, batch, arguments) != null;
  }

  /** Drops the batch: the database holds its issuances. */
  public boolean acknowledge(Batch batch) {
    Arguments arguments = Arguments.of(batch.generation()).and(batch.entries().size());
    batch.entries().forEach(entry -> arguments.and(entry.id()));
    addUsers(batch, arguments);
    return run(Script.ACKNOWLEDGE, batch, arguments) != null;
  }

  /**
   * Makes one entry a dead letter.
   *
   * @param retryAt when to try it again; null for not before a replay
   */
  public boolean bury(Batch batch, Entry entry, String reason, @Nullable Instant retryAt) {
    Arguments arguments =
        Arguments.of(batch.generation())
            .and(entry.id())
            .and(DeadLetters.user(entry))
            .and(reason)
            .and(DeadLetters.due(retryAt));
    return run(Script.BURY, batch, arguments) != null;
  }

  /** Says that this consumer lives and still works on the batch, so that nobody reclaims it. */
  public void touch(Batch batch) {
    CommandArguments claim =
        new CommandArguments(Protocol.Command.XCLAIM)
            .key(new CouponKeys(batch.couponId()).stream())
            .add(GROUP)
            .add(consumer)
            .add("0");
    batch.entries().forEach(entry -> claim.add(entry.id()));
    link.command(claim.add("JUSTID"));
  }

  private @Nullable Object run(Script script, Batch batch, Arguments arguments) {
    return link.run(script, new CouponKeys(batch.couponId()), arguments);
  }

  private static int addUsers(Batch batch, Arguments arguments) {
    int users = 0;
    for (Entry entry : batch.entries()) {
      if (entry.request() != null) {
        arguments.and(entry.request().userId());
        users++;
      }
    }
    return users;
  }
}
