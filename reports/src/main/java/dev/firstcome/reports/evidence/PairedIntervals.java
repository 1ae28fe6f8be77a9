package dev.firstcome.reports.evidence;

import java.util.Optional;

/** What duels have established; the evidence table asks, and does no statistics of its own. */
@FunctionalInterface
public interface PairedIntervals {
  /** No duel was fought. */
  PairedIntervals NONE = (metric, scenario, base, other) -> Optional.empty();

  /**
   * Returns the interval of {@code other} divided by {@code base}; empty where no duel gives it.
   *
   * @param scenario the scenario's name
   * @param base a target's name
   * @param other another's
   */
  Optional<Interval> of(Metric metric, String scenario, String base, String other);
}
