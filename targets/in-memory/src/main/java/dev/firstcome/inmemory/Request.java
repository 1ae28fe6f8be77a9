package dev.firstcome.inmemory;

import dev.firstcome.contract.RequestRow;
import java.time.Instant;

/**
 * An admitted request.
 *
 * @param sequence 1-based place among all requests of the service, in order of admission
 */
record Request(long couponId, long userId, long sequence, Instant requestedAt, Instant enqueuedAt) {

  /**
   * As the contract shows it.
   *
   * @param taken how many requests of the service the worker has taken up so far
   */
  RequestRow row(Progress progress, long taken) {
    if (progress instanceof Progress.Issued issued) {
      return RequestRow.issued(
          couponId,
          userId,
          issued.issuanceId(),
          requestedAt,
          enqueuedAt,
          issued.consumedAt(),
          issued.issuedAt());
    }
    if (progress instanceof Progress.Rejected rejected) {
      return RequestRow.rejected(
          couponId, userId, rejected.reason(), requestedAt, enqueuedAt, rejected.consumedAt());
    }
    return progress instanceof Progress.Parked
        ? RequestRow.parked(couponId, userId, requestedAt, enqueuedAt)
        : RequestRow.pending(
            couponId, userId, Math.max(1, sequence - taken), requestedAt, enqueuedAt);
  }
}
