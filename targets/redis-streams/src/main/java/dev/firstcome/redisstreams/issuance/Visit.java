package dev.firstcome.redisstreams.issuance;

import dev.firstcome.redisstreams.redis.Backlog;
import dev.firstcome.redisstreams.redis.Batch;
import dev.firstcome.redisstreams.redis.RedisTroubleException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One worker's work on one coupon. Never two at once on the same coupon within a process. */
final class Visit {
  private static final Logger LOG = LoggerFactory.getLogger(Visit.class);

  /** Then the others have their turn. */
  private static final int BATCHES_MAX = 50;

  private final Backlog backlog;
  private final Issuer issuer;
  private final LetterRound letters;
  private final Recovery recovery;
  private final Patience patience;
  private final ConsumerSettings settings;

  /** Coupons of which this process holds entries that it was given and has not finished. */
  private final Set<Long> unfinished = ConcurrentHashMap.newKeySet();

  Visit(
      Backlog backlog,
      Issuer issuer,
      LetterRound letters,
      Recovery recovery,
      Patience patience,
      ConsumerSettings settings) {
    this.backlog = backlog;
    this.issuer = issuer;
    this.letters = letters;
    this.recovery = recovery;
    this.patience = patience;
    this.settings = settings;
  }

  /** What a visit leaves behind. */
  enum Rest {
    /** Nothing that this process could do. */
    NONE,
    /** More of the same. */
    MORE,
    /** Trouble; the next survey comes back to it. */
    TROUBLE
  }

  /**
   * Works until nothing is left, for a fair time.
   *
   * @param thorough also what dead consumers held, and dead letters
   */
  Rest go(long couponId, boolean thorough) {
    try {
      return work(couponId, thorough);
    } catch (RedisTroubleException e) {
      LOG.warn("coupon {}: {}", couponId, e.getMessage());
      unfinished.add(couponId);
      return Rest.TROUBLE;
    } catch (Patience.OverException e) {
      LOG.info("coupon {}: {}", couponId, e.getMessage());
      unfinished.add(couponId);
      return Rest.TROUBLE;
    }
  }

  private Rest work(long couponId, boolean thorough) {
    Rest rest = Rest.NONE;
    if (unfinished.contains(couponId)) {
      rest = all(couponId, id -> backlog.readHeld(id, settings.batch()));
      if (rest == Rest.NONE) {
        unfinished.remove(couponId);
      }
    }
    if (rest == Rest.NONE) {
      rest = all(couponId, id -> backlog.readNew(id, settings.batch()));
    }
    if (rest == Rest.NONE && thorough) {
      rest = all(couponId, id -> backlog.reclaim(id, settings.batch(), settings.reclaimIdle()));
      if (!letters.go(couponId)) {
        return voided(couponId);
      }
    }
    return rest;
  }

  private Rest all(long couponId, LongFunction<Optional<Batch>> read) {
    for (int i = 0; i < BATCHES_MAX && !patience.isOver(); i++) {
      Optional<Batch> batch = read.apply(couponId);
      if (batch.isEmpty()) {
        return voided(couponId);
      }
      if (batch.get().entries().isEmpty()) {
        return Rest.NONE;
      }
      if (!issuer.process(batch.get())) {
        return voided(couponId);
      }
    }
    return Rest.MORE;
  }

  private Rest voided(long couponId) {
    unfinished.add(couponId);
    recovery.request(couponId);
    return Rest.TROUBLE;
  }
}
