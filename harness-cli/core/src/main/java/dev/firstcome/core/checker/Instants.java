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

  /** Returns {@code later - earlier}, or the end of the range where that does not fit. */
  static long between(long earlier, long later) {
    long span = later - earlier;
    boolean wrapped = ((later ^ earlier) & (later ^ span)) < 0;
    return !wrapped ? span : later < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
  }
}
