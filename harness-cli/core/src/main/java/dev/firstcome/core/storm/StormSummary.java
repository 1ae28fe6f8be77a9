package dev.firstcome.core.storm;

/**
 * {@code storm-summary.json}; it is not there where the generator was killed.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION}
 * @param scheduled clicks of the schedule
 * @param sent operations sent in the measured window: clicks, retries and polls; so many lines
 *     history.csv must have
 * @param completed of those, the ones that ended, with or without an answer
 * @param wallClockAtStartNs the one wall-clock reading, nanoseconds since the Unix epoch
 * @param monotonicAtStartNs the monotonic clock at the same moment
 * @param startedAtNs t = 0 as it really was, nanoseconds since the Unix epoch
 * @param endedAtNs when the last operation ended
 * @param warmUpSent warm-up operations sent
 * @param warmUpLeaks warm-up operations that ended at or after t = 0
 * @param aborted whether the storm was stopped before its end
 */
public record StormSummary(
    int schemaVersion,
    long scheduled,
    long sent,
    long completed,
    long wallClockAtStartNs,
    long monotonicAtStartNs,
    long startedAtNs,
    long endedAtNs,
    long warmUpSent,
    long warmUpLeaks,
    boolean aborted) {
  /** The version of this layout. */
  public static final int SCHEMA_VERSION = 1;
}
