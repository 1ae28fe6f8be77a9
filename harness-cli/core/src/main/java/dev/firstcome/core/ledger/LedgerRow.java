package dev.firstcome.core.ledger;

import java.util.OptionalLong;

/**
 * One row of {@code ledger.csv}. Instants are nanoseconds since the Unix epoch.
 *
 * @param couponId the coupon
 * @param userId the user
 * @param status what became of the request
 * @param reason why; {@link RowReason#NONE} for ISSUED
 * @param issuanceId the database's number of the issuance
 * @param requestedAtNs arrival at the api
 * @param enqueuedAtNs when it was put into the queue
 * @param consumedAtNs when the poll that brought it returned
 * @param issuedAtNs just before the issuing commit
 */
public record LedgerRow(
    long couponId,
    long userId,
    RowStatus status,
    RowReason reason,
    OptionalLong issuanceId,
    OptionalLong requestedAtNs,
    OptionalLong enqueuedAtNs,
    OptionalLong consumedAtNs,
    OptionalLong issuedAtNs) {

  /** Makes a row without issuance id and instants. */
  public static LedgerRow of(long couponId, long userId, RowStatus status, RowReason reason) {
    OptionalLong none = OptionalLong.empty();
    return new LedgerRow(couponId, userId, status, reason, none, none, none, none, none);
  }
}
