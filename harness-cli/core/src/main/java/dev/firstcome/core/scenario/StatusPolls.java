package dev.firstcome.core.scenario;

/**
 * Users who look at their status while the storm goes on.
 *
 * @param share the share of accepted users who look, 0 to 1
 * @param everyMs the time between two looks, also from the acceptance to the first; at least 1
 * @param max at most so many looks a user; fewer where the answer is final (ISSUED, REJECTED)
 */
public record StatusPolls(double share, long everyMs, int max) {
  /** Nobody looks. */
  public static final StatusPolls NONE = new StatusPolls(0, 1000, 0);
}
