package dev.firstcome.gatling;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;

/**
 * One user's way through the storm: his click and, where the scenario wants them, his further tries
 * and his looks at the status. At any time there is at most one operation under way, which goes
 * through {@link #leaving}, perhaps {@link #answered}, and {@link #over}.
 *
 * <p>Confined to the event loop of its Gatling user.
 */
final class Visit {
  private static final int NOT_SENT = -1;

  private final Operations operations;
  private final Habits habits;
  private final long couponId;
  private final long userId;
  private final boolean looks;

  private Kind kind = Kind.ISSUE;
  private boolean pending = true;
  private int triesLeft;
  private int looksLeft;
  private boolean again;

  private long dueNs;
  private long invokedNs;
  private int handle = NOT_SENT;
  private long completedNs = History.NO_ANSWER;
  private Outcome outcome = Outcome.UNKNOWN;
  private long askAgainAfterNs;

  /**
   * Creates the visit of one click.
   *
   * @param dueNs when the click is due, nanoseconds since the Unix epoch
   * @param looks whether this user looks at his status once accepted
   */
  Visit(
      Operations operations, Habits habits, long couponId, long userId, long dueNs, boolean looks) {
    this.operations = operations;
    this.habits = habits;
    this.couponId = couponId;
    this.userId = userId;
    this.dueNs = dueNs;
    this.looks = looks;
    this.triesLeft = habits.retries().max();
    this.looksLeft = habits.polls().max();
  }

  long couponId() {
    return couponId;
  }

  long userId() {
    return userId;
  }

  long dueNs() {
    return dueNs;
  }

  /** Tells whether the user still wants something: then {@link #dueNs} says when. */
  boolean goesOn() {
    return pending;
  }

  boolean wantsStatus() {
    return kind == Kind.STATUS;
  }

  /** Tells whether this is a further try of a click that was answered badly. */
  boolean triesAgain() {
    return again;
  }

  /**
   * The request leaves now.
   *
   * @throws IllegalStateException if it has left before: an operation is sent at most once, so the
   *     second sending must not come about
   */
  void leaving(long nowNs) {
    if (handle != NOT_SENT) {
      throw new IllegalStateException("this operation has been sent already");
    }
    invokedNs = nowNs;
    handle = operations.sent(kind, couponId, userId, dueNs, nowNs);
  }

  /** The answer has arrived. {@code retryAfterS} is what it asks to wait, 0 for nothing. */
  void answered(long nowNs, Outcome what, long retryAfterS) {
    completedNs = nowNs;
    outcome = what;
    askAgainAfterNs = retryAfterS * 1_000_000_000L;
  }

  /**
   * The operation is over, with or without an answer: it is written down, and the user decides
   * whether to go on. Without an answer it is UNKNOWN; one that never left (nobody listened) is
   * written down as well, since a click that vanishes from the history would flatter the target.
   */
  void over(long nowNs) {
    if (handle == NOT_SENT) {
      leaving(nowNs);
    }
    long overNs = completedNs == History.NO_ANSWER ? nowNs : completedNs;
    operations.ended(handle, kind, dueNs, invokedNs, completedNs, outcome, overNs);
    decide(overNs);
    handle = NOT_SENT;
    completedNs = History.NO_ANSWER;
    outcome = Outcome.UNKNOWN;
    askAgainAfterNs = 0;
  }

  private void decide(long endedNs) {
    again = false;
    if (kind == Kind.STATUS) {
      pending = looksLeft > 0 && outcome != Outcome.ISSUED && outcome != Outcome.REJECTED;
      lookNext(endedNs);
    } else if (outcome == Outcome.ACCEPTED) {
      pending = looks && looksLeft > 0;
      lookNext(endedNs);
    } else {
      pending = triesLeft > 0 && habits.asksAgainAfter(outcome);
      again = pending;
      triesLeft--;
      dueNs = endedNs + Math.max(habits.retries().delayMs() * 1_000_000L, askAgainAfterNs);
    }
  }

  private void lookNext(long endedNs) {
    kind = Kind.STATUS;
    looksLeft--;
    dueNs = endedNs + habits.polls().everyMs() * 1_000_000L;
  }
}
