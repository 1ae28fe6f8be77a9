package dev.firstcome.redisstreams.issuance;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.CouponState;
import dev.firstcome.contract.IssuanceDesk;
import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.RequestPage;
import dev.firstcome.contract.RequestRow;
import dev.firstcome.contract.UnavailableException;
import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.IssuanceTable;
import dev.firstcome.redisstreams.redis.DeadLetters;
import dev.firstcome.redisstreams.redis.Door;
import dev.firstcome.redisstreams.redis.NoAnswerException;
import dev.firstcome.redisstreams.redis.NotExecutedException;
import dev.firstcome.redisstreams.redis.RedisTroubleException;
import dev.firstcome.redisstreams.redis.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** The desk of this design. */
final class RedisIssuanceDesk implements IssuanceDesk {
  private static final Logger LOG = LoggerFactory.getLogger(RedisIssuanceDesk.class);
  private static final Duration OPENING = Duration.ofSeconds(2);

  private final Door door;
  private final DeadLetters letters;
  private final CouponBook book;
  private final LiveCoupons live;
  private final Recovery recovery;
  private final CouponTable coupons;
  private final IssuanceTable issuances;
  private final RequestPages pages;
  private final Clock clock;

  RedisIssuanceDesk(
      Door door,
      DeadLetters letters,
      CouponBook book,
      LiveCoupons live,
      Recovery recovery,
      CouponTable coupons,
      IssuanceTable issuances,
      RequestPages pages,
      Clock clock) {
    this.door = door;
    this.letters = letters;
    this.book = book;
    this.live = live;
    this.recovery = recovery;
    this.coupons = coupons;
    this.issuances = issuances;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public Outcome request(long couponId, long userId, Instant requestedAt) {
    try {
      return switch (door.accept(couponId, userId, requestedAt)) {
        case ACCEPTED -> Outcome.ACCEPTED;
        case DUPLICATE -> Outcome.DUPLICATE;
        case SOLD_OUT -> Outcome.SOLD_OUT;
        case EXPIRED -> Outcome.EXPIRED;
        case NOT_OPEN -> Outcome.NOT_OPEN;
        case UNAVAILABLE -> Outcome.UNAVAILABLE;
        case UNKNOWN_DOOR -> withoutDoor(couponId, requestedAt);
      };
    } catch (NotExecutedException e) {
      LOG.debug("refused", e);
      return Outcome.UNAVAILABLE;
    } catch (NoAnswerException e) {
      LOG.warn("user {}, coupon {}: {}", userId, couponId, e.getMessage());
      return Outcome.OUTCOME_UNKNOWN;
    }
  }

  /** Nothing was queued; that the coupon is unknown only the database can say. */
  private Outcome withoutDoor(long couponId, Instant requestedAt) {
    Optional<Coupon> coupon = book.find(couponId);
    if (coupon.isEmpty()) {
      return Outcome.UNKNOWN_COUPON;
    }
    if (!requestedAt.isBefore(Closer.forgetAt(coupon.get()))) {
      return Outcome.EXPIRED; // its keys are gone as they should be
    }
    recovery.request(couponId);
    return Outcome.UNAVAILABLE;
  }

  @Override
  public boolean create(Coupon coupon) {
    try {
      if (!coupons.insert(coupon)) {
        return false;
      }
    } catch (CannotGetJdbcConnectionException e) {
      throw new UnavailableException("the database is away", e);
    }
    book.learn(coupon);
    live.add(coupon);
    // Whether its door opens in time or not, it is created: until then, asking for it is a 503.
    recovery.request(coupon.couponId(), OPENING);
    return true;
  }

  @Override
  public Optional<CouponState> coupon(long couponId) {
    return coupons.state(couponId);
  }

  /**
   * Redis first: who leaves it does so after he is in the database. The other way round, one who
   * changes over between the two looks would be seen in neither.
   */
  @Override
  public Optional<RequestRow> status(long couponId, long userId) {
    Door.@Nullable Place place = place(couponId, userId);
    Optional<RequestRow> issued = issuances.find(couponId, userId);
    if (issued.isPresent()) {
      return issued;
    }
    if (place == null) {
      pages.requireForgotten(couponId);
      return Optional.empty();
    }
    return place.waiting().map(waiting -> row(couponId, userId, waiting));
  }

  private Door.@Nullable Place place(long couponId, long userId) {
    try {
      return door.place(couponId, userId);
    } catch (RedisTroubleException e) {
      LOG.debug("only the database can be asked", e);
      return null;
    }
  }

  private static RequestRow row(long couponId, long userId, Waiting waiting) {
    return waiting.parked()
        ? RequestRow.parked(couponId, userId, waiting.requestedAt(), waiting.enqueuedAt())
        : RequestRow.pending(
            couponId, userId, waiting.position(), waiting.requestedAt(), waiting.enqueuedAt());
  }

  @Override
  public RequestPage page(long couponId, @Nullable String cursor, int limit) {
    return pages.page(couponId, cursor, limit);
  }

  @Override
  public long replayDeadLetters() {
    long replayed = 0;
    for (Coupon coupon : live.refresh()) {
      try {
        replayed += letters.replay(coupon.couponId(), clock.instant()).orElse(0L);
      } catch (NotExecutedException e) {
        if (replayed == 0) {
          throw new UnavailableException("Redis is away", e);
        }
        throw e;
      }
    }
    return replayed;
  }
}
