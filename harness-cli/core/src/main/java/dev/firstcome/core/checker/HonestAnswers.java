package dev.firstcome.core.checker;

import dev.firstcome.core.latency.Quantiles;
import java.util.OptionalDouble;

/**
 * How honest the answers were. All is per (coupon, user) who sent an {@code issue} operation.
 *
 * <p><em>Until known</em> runs from the least {@code due_ns} of the user's issue operations to the
 * first instant at which the final state could be known, and is 0 at least:
 *
 * <ol>
 *   <li>with a row ISSUED: the least {@code issued_at_ns} of those rows; where none has one, the
 *       first {@code status} answer ISSUED;
 *   <li>else with a row PENDING: never;
 *   <li>else with a row REJECTED: the least {@code issued_at_ns} of those rows, or {@code
 *       consumed_at_ns} for a row without it; where none has either, the first {@code status}
 *       answer REJECTED;
 *   <li>else, without any row: never if an operation was ACCEPTED, for that promise is open. If
 *       not, the first answer SOLD_OUT or EXPIRED, which close the matter; where none came, the
 *       last of NOT_OPEN, UNKNOWN_COUPON and INVALID, because the user may have tried again.
 * </ol>
 *
 * <p>Whoever has no such instant <em>never knew</em>: pending, lost, unanswered, told only
 * UNAVAILABLE or DUPLICATE, or decided at an instant that neither ledger nor history tells.
 *
 * <p><em>Locked out</em> is who has no row ISSUED and none PENDING, was told DUPLICATE, and was
 * never truly turned away: that is, by no SOLD_OUT (at the door, or ACCEPTED with a row REJECTED
 * so) of a coupon whose rows ISSUED and PARKED reach the quantity, by no EXPIRED at the door that
 * was true, and by no row REJECTED as NOT_OPEN or EXPIRED that was true (true as {@link
 * Anomaly#FALSE_REFUSAL} has it). A NOT_OPEN at the door turns nobody away: it asks to come again.
 * What is said of a coupon that coupons.csv lacks is taken as true.
 *
 * @param users (coupon, user) who asked
 * @param acceptedUsers those with an operation ACCEPTED
 * @param acceptedWithoutCoupon those of them without a row ISSUED
 * @param untilKnownNs over those who could know
 * @param neverKnew users without such an instant
 * @param lockedOut users with neither a coupon nor a way to ask again
 */
public record HonestAnswers(
    long users,
    long acceptedUsers,
    long acceptedWithoutCoupon,
    Quantiles untilKnownNs,
    long neverKnew,
    long lockedOut) {

  /** Returns the share of the ACCEPTED that ended without a coupon; empty if nobody was. */
  public OptionalDouble acceptedWithoutCouponShare() {
    return acceptedUsers == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) acceptedWithoutCoupon / acceptedUsers);
  }
}
