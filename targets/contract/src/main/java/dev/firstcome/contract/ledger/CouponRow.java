package dev.firstcome.contract.ledger;

import dev.firstcome.contract.Coupon;

/**
 * A row of {@code coupon}.
 *
 * @param remaining units without an issuance row, 0 to {@code coupon.quantity()}
 * @param reserved of those, the ones that belong to a parked request, 0 to {@code remaining}
 */
public record CouponRow(Coupon coupon, long remaining, long reserved) {

  /** Units that anybody may take. */
  public long free() {
    return remaining - reserved;
  }
}
