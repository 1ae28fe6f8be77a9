package dev.firstcome.core.checker;

/** Sums of instants that stay at the ends of time instead of wrapping round. */
final class Instants {
  private Instants() {}

  /** Returns {@code instant + span}; {@code span} is at least 0. */
  static long plus(long instant, long span) {
    return instant > Long.MAX_VALUE - span ? Long.MAX_VALUE : instant + span;
  }

  /** Returns {@code instant - span}; {@code span} is at least 0. */
  static long minus(long instant, long span) {
    return instant < Long.MIN_VALUE + span ? Long.MIN_VALUE : instant - span;
  }
}
