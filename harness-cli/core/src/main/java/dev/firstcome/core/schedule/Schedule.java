package dev.firstcome.core.schedule;

/** Clicks in the order of their due instants, in primitive columns. Immutable. */
public final class Schedule {
  private final long[] dueOffsetNs;
  private final long[] couponIds;
  private final long[] userIds;
  private final boolean[] duplicate;

  Schedule(long[] dueOffsetNs, long[] couponIds, long[] userIds, boolean[] duplicate) {
    this.dueOffsetNs = dueOffsetNs;
    this.couponIds = couponIds;
    this.userIds = userIds;
    this.duplicate = duplicate;
  }

  /** Returns the number of clicks. */
  public int size() {
    return dueOffsetNs.length;
  }

  /**
   * Returns when click {@code i} is due, in nanoseconds after the schedule's own start; never
   * falls.
   */
  public long dueOffsetNs(int i) {
    return dueOffsetNs[i];
  }

  /** Returns the coupon that click {@code i} asks for. */
  public long couponId(int i) {
    return couponIds[i];
  }

  /** Returns the user of click {@code i}. */
  public long userId(int i) {
    return userIds[i];
  }

  /** Tells whether the user of click {@code i} was made to click again on the same coupon. */
  public boolean duplicate(int i) {
    return duplicate[i];
  }
}
