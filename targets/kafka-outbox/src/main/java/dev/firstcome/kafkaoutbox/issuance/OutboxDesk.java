package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.CouponState;
import dev.firstcome.contract.IssuanceDesk;
import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.RequestPage;
import dev.firstcome.contract.RequestRow;
import dev.firstcome.contract.UnavailableException;
import dev.firstcome.contract.UnknownCouponException;
import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.LedgerCalls;
import dev.firstcome.kafkaoutbox.capture.CaptureGate;
import dev.firstcome.kafkaoutbox.kafka.KafkaUnavailableException;
import dev.firstcome.kafkaoutbox.outbox.DoorView;
import dev.firstcome.kafkaoutbox.outbox.OutboxReading;
import dev.firstcome.kafkaoutbox.outbox.OutboxTable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** The design, as the web layer calls it. The door is {@link #request}. */
public final class OutboxDesk implements IssuanceDesk {
  private final CaptureGate gate;
  private final CouponTable coupons;
  private final OutboxTable outbox;
  private final OutboxReading reading;
  private final DeadLetters deadLetters;
  private final Clock clock;

  OutboxDesk(
      CaptureGate gate,
      CouponTable coupons,
      OutboxTable outbox,
      OutboxReading reading,
      DeadLetters deadLetters,
      Clock clock) {
    this.gate = gate;
    this.coupons = coupons;
    this.outbox = outbox;
    this.reading = reading;
    this.deadLetters = deadLetters;
    this.clock = clock;
  }

  @Override
  public Outcome request(long couponId, long userId, Instant requestedAt) {
    if (!gate.isOpen()) {
      return Outcome.UNAVAILABLE;
    }
    Optional<Outcome> refusal;
    try {
      refusal = refusal(couponId, userId, requestedAt);
    } catch (DataAccessException e) {
      // only reads so far: definitely not queued
      return Outcome.UNAVAILABLE;
    }
    return refusal.orElseGet(() -> enqueue(couponId, userId, requestedAt));
  }

  /** The loose check, in the contract's order. */
  private Optional<Outcome> refusal(long couponId, long userId, Instant requestedAt) {
    Optional<DoorView> found = reading.door(couponId, userId);
    if (found.isEmpty()) {
      return Optional.of(Outcome.UNKNOWN_COUPON);
    }
    DoorView door = found.get();
    if (door.coupon().notYetOpenAt(requestedAt)) {
      return Optional.of(Outcome.NOT_OPEN);
    }
    if (door.coupon().expiredAt(requestedAt)) {
      return Optional.of(Outcome.EXPIRED);
    }
    if (door.asked()) {
      return Optional.of(Outcome.DUPLICATE);
    }
    return door.free() > 0 ? Optional.empty() : Optional.of(Outcome.SOLD_OUT);
  }

  private Outcome enqueue(long couponId, long userId, Instant requestedAt) {
    try {
      boolean added = outbox.insert(couponId, userId, requestedAt, clock.instant());
      return added ? Outcome.ACCEPTED : Outcome.DUPLICATE;
    } catch (CannotGetJdbcConnectionException e) {
      return Outcome.UNAVAILABLE;
    } catch (DataAccessException e) {
      // the INSERT had been sent: unless the database itself refused it, it may have been committed
      return Failure.refused(e) ? Outcome.UNAVAILABLE : Outcome.OUTCOME_UNKNOWN;
    }
  }

  @Override
  public boolean create(Coupon coupon) {
    return LedgerCalls.create(coupons, coupon);
  }

  @Override
  public Optional<CouponState> coupon(long couponId) {
    return LedgerCalls.read(() -> coupons.state(couponId));
  }

  @Override
  public Optional<RequestRow> status(long couponId, long userId) {
    return LedgerCalls.read(() -> reading.find(couponId, userId));
  }

  @Override
  public RequestPage page(long couponId, @Nullable String cursor, int limit) {
    long after = LedgerCalls.after(cursor);
    OutboxReading.Page page = LedgerCalls.read(() -> reading.page(couponId, after, limit));
    if (page.rows().isEmpty() && LedgerCalls.read(() -> coupons.find(couponId)).isEmpty()) {
      throw new UnknownCouponException(couponId);
    }
    boolean last = page.rows().size() < limit;
    return new RequestPage(page.rows(), last ? null : Long.toString(page.lastOutboxId()));
  }

  @Override
  public long replayDeadLetters() {
    try {
      return deadLetters.replay();
    } catch (KafkaUnavailableException e) {
      // sent before the COMMIT: without it the rows are parked as before
      throw new UnavailableException("Kafka is away", e);
    } catch (CannotCreateTransactionException e) {
      throw new UnavailableException("the database is away", e);
    }
  }
}
