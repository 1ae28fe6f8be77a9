package dev.firstcome.redisstreams.rig;

/** What the database says. */
public final class Ledger {
  private Ledger() {}

  /** Issued rows. */
  public static long issued(long couponId) {
    return Servers.number("SELECT COUNT(*) FROM coupon_issuance WHERE coupon_id = " + couponId);
  }

  /** Fails where {@code remaining + issued} is not {@code quantity}. */
  public static void requireSound(long couponId) {
    long difference =
        Servers.number(
            "SELECT quantity - remaining - (SELECT COUNT(*) FROM coupon_issuance i"
                + " WHERE i.coupon_id = c.coupon_id) FROM coupon c WHERE coupon_id = "
                + couponId);
    if (difference != 0) {
      throw new AssertionError("coupon " + couponId + ": off by " + difference);
    }
  }
}
