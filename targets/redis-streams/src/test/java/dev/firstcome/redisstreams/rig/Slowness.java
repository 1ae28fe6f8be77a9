package dev.firstcome.redisstreams.rig;

/** Makes the database slow for one coupon, so that a batch is in hand for long enough. */
public final class Slowness implements AutoCloseable {
  private final String name;

  /** Each of its issuances takes {@code msPerRow} more. */
  public Slowness(long couponId, int msPerRow) {
    this.name = "slow_" + couponId;
    Servers.sql(
        "CREATE TRIGGER "
            + name
            + " BEFORE INSERT ON coupon_issuance FOR EACH ROW"
            + " IF NEW.coupon_id = "
            + couponId
            + " THEN SET @slept = SLEEP("
            + msPerRow / 1000.0
            + "); END IF");
  }

  @Override
  public void close() {
    Servers.sql("DROP TRIGGER IF EXISTS " + name);
  }
}
