package dev.firstcome.core.scenario;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Users who ask again. Each further try is an operation of its own, due {@code delayMs} after the
 * answer to the try before (after {@code Retry-After}, where that is later).
 *
 * @param after what makes a user ask again
 * @param max at most so many further tries a click; 0 for none
 * @param delayMs the wait before each
 */
public record Retries(Set<Cause> after, int max, long delayMs) {
  /** What can make a user ask again. */
  public enum Cause {
    /** 403: the coupon is not open yet. */
    NOT_OPEN,
    /** 503: refused, certainly not queued. */
    UNAVAILABLE,
    /** 504, another 5xx, a time-out or a reset: perhaps queued. */
    UNKNOWN
  }

  /** Nobody asks again. */
  public static final Retries NONE = new Retries(Set.of(), 0, 500);

  /** Copies the set, in a fixed order. */
  public Retries {
    after = Collections.unmodifiableSet(new TreeSet<>(after));
  }
}
