package dev.firstcome.redisstreams.redis;

/**
 * How one coupon fares.
 *
 * @param stands its door stands; false: it must be recovered
 * @param entries in the stream: accepted and not yet issued and acknowledged
 * @param undelivered of these, the ones that no consumer was given
 * @param letters dead letters, those parked for good included
 * @param lettersDue some of them are to be tried again
 * @param closed its keys have got their time to live
 */
public record Findings(
    long couponId,
    boolean stands,
    long entries,
    long undelivered,
    long letters,
    boolean lettersDue,
    boolean closed) {

  /** Whether a consumer should look. */
  public boolean hasWork() {
    return stands && (entries > 0 || lettersDue);
  }
}
