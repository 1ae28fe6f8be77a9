package dev.firstcome.inmemory;

/**
 * {@code PER_USER_PARTITION}. The message key is the user, not the coupon, so one coupon's requests
 * lie on {@value #PARTITIONS} partitions, and only within each of them does the order hold. The
 * consumer of one partition lags.
 */
final class UserKeyedPartitions extends OvertakingConsumers {
  static final int PARTITIONS = 4;

  UserKeyedPartitions(Parts parts) {
    super(parts);
  }

  @Override
  boolean slow(Request request) {
    return request.userId() % PARTITIONS == 0;
  }
}
