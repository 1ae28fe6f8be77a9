package dev.firstcome.core.checker;

import dev.firstcome.core.history.Outcome;
import java.util.Map;

/**
 * Out of how much the verdict was formed.
 *
 * @param operations lines of the history
 * @param issueOutcomes issue operations by outcome; every outcome that occurred
 * @param statusOutcomes status operations by outcome; every outcome that occurred
 * @param users distinct (coupon, user) in history and ledger
 * @param coupons lines of coupons.csv
 * @param rowsIssued rows ISSUED
 * @param rowsRejected rows REJECTED
 * @param rowsPending rows PENDING, parked ones too
 * @param rowsParked rows PENDING as PARKED
 * @param recovered (coupon, user) whose UNKNOWN operation turned up in the ledger and who had no
 *     ACCEPTED one
 */
public record Denominators(
    long operations,
    Map<Outcome, Long> issueOutcomes,
    Map<Outcome, Long> statusOutcomes,
    long users,
    long coupons,
    long rowsIssued,
    long rowsRejected,
    long rowsPending,
    long rowsParked,
    long recovered) {}
