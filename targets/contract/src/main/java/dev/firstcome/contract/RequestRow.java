package dev.firstcome.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request as the target knows it. The four instants are the stages of one issuance; each is
 * null until the request has reached it.
 *
 * @param reason null unless REJECTED or parked
 * @param position 1-based place in the queue, at best an estimate; null unless PENDING and known
 * @param requestedAt arrival at the api: by this instant alone is the window judged
 * @param issuanceId the ledger's row; null unless ISSUED
 * @param enqueuedAt Redis {@code TIME} inside the accept script, the clock just before the outbox
 *     COMMIT, or, where a lock is the queue, the clock as the wait for it begins
 * @param consumedAt the consumer's poll returned, or the lock was had
 * @param issuedAt just before the issuing COMMIT
 */
public record RequestRow(
    long couponId,
    long userId,
    RequestState state,
    @Nullable Reason reason,
    @Nullable Long position,
    Instant requestedAt,
    @Nullable Long issuanceId,
    @Nullable Instant enqueuedAt,
    @Nullable Instant consumedAt,
    @Nullable Instant issuedAt) {

  /** A request that waits, {@code position} places from the front. */
  public static RequestRow pending(
      long couponId,
      long userId,
      @Nullable Long position,
      Instant requestedAt,
      @Nullable Instant enqueuedAt) {
    return new RequestRow(
        couponId,
        userId,
        RequestState.PENDING,
        null,
        position,
        requestedAt,
        null,
        enqueuedAt,
        null,
        null);
  }

  /** A request that could not be processed and waits for its replay. */
  public static RequestRow parked(
      long couponId, long userId, Instant requestedAt, @Nullable Instant enqueuedAt) {
    return new RequestRow(
        couponId,
        userId,
        RequestState.PENDING,
        Reason.PARKED,
        null,
        requestedAt,
        null,
        enqueuedAt,
        null,
        null);
  }

  /** A request that was turned away after it had been accepted. */
  public static RequestRow rejected(
      long couponId,
      long userId,
      Reason reason,
      Instant requestedAt,
      @Nullable Instant enqueuedAt,
      @Nullable Instant consumedAt) {
    return new RequestRow(
        couponId,
        userId,
        RequestState.REJECTED,
        reason,
        null,
        requestedAt,
        null,
        enqueuedAt,
        consumedAt,
        null);
  }

  /** A request whose issuance the ledger holds. */
  public static RequestRow issued(
      long couponId,
      long userId,
      long issuanceId,
      Instant requestedAt,
      @Nullable Instant enqueuedAt,
      @Nullable Instant consumedAt,
      Instant issuedAt) {
    return new RequestRow(
        couponId,
        userId,
        RequestState.ISSUED,
        null,
        null,
        requestedAt,
        issuanceId,
        enqueuedAt,
        consumedAt,
        issuedAt);
  }
}
