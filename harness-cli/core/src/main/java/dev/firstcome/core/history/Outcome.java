package dev.firstcome.core.history;

import java.util.EnumSet;
import java.util.Set;

/** What one operation came to (results.md, "history.csv"). The names are those of the file. */
public enum Outcome {
  /** 202. */
  ACCEPTED,
  /** 409. */
  DUPLICATE,
  /** 410. */
  SOLD_OUT,
  /** 410. */
  EXPIRED,
  /** 403. */
  NOT_OPEN,
  /** 404. */
  UNKNOWN_COUPON,
  /** 400 or another 4xx of the contract. */
  INVALID,
  /** 503: certainly not queued. */
  UNAVAILABLE,
  /** Time-out, reset, 504, any other 5xx, or an answer that the contract does not have. */
  UNKNOWN,
  /** A status. */
  PENDING,
  /** A status. */
  ISSUED,
  /** A status. */
  REJECTED,
  /** A status: 404. */
  NO_REQUEST;

  private static final Set<Outcome> OF_STATUS =
      EnumSet.of(PENDING, ISSUED, REJECTED, NO_REQUEST, UNKNOWN);

  /** Tells whether an operation of that kind can have this outcome. */
  public boolean fits(Kind kind) {
    return kind == Kind.STATUS
        ? OF_STATUS.contains(this)
        : this == UNKNOWN || !OF_STATUS.contains(this);
  }

  /** Tells whether an issue operation may be in the queue: ACCEPTED or UNKNOWN. */
  public boolean couldHaveQueued() {
    return this == ACCEPTED || this == UNKNOWN;
  }

  /** Tells whether an answer of the contract came. */
  public boolean answered() {
    return this != UNKNOWN;
  }

  /** Tells whether a click was definitely turned away, for whatever reason but 503. */
  public boolean refused() {
    return switch (this) {
      case DUPLICATE, SOLD_OUT, EXPIRED, NOT_OPEN, UNKNOWN_COUPON, INVALID -> true;
      default -> false;
    };
  }
}
