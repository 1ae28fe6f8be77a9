package dev.firstcome.reports.gate;

import dev.firstcome.reports.comparison.Measure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What change-point detection found in past runs.
 *
 * @param threshold how many times worse counts as a regression
 * @param series one for each storm, target, fingerprint and figure, with at least two runs
 * @param leftOut runs that have no {@link Use}, or were the base of a gate
 * @param verdict INCONCLUSIVE where no series is long enough
 */
public record History(double threshold, List<Series> series, int leftOut, GateVerdict verdict) {

  /**
   * A figure over time.
   *
   * @param fingerprint of machine, servers and storm; runs of another are another series
   * @param runs how many
   * @param enough whether they are enough to look for changes
   * @param changes in the order of time
   */
  public record Series(
      String scenario,
      String target,
      String fingerprint,
      Measure measure,
      int runs,
      boolean enough,
      List<Change> changes) {

    /** Copies the list. */
    public Series {
      changes = List.copyOf(changes);
    }

    /** Returns the newest change. */
    public Optional<Change> newest() {
      return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }
  }

  /**
   * A change.
   *
   * @param run the first run after it
   * @param at when that began
   * @param commit what it was built from
   * @param before the geometric mean of the stretch before, in base units
   * @param after of the stretch after it
   * @param p how often chance alone makes a cut as good
   * @param worse whether what follows is worse than the best stretch before it, beyond the
   *     threshold
   */
  public record Change(
      String run, Instant at, String commit, double before, double after, double p, boolean worse) {

    /** Returns by how much. */
    public double ratio() {
      return after / before;
    }
  }

  /** Copies the list. */
  public History {
    series = List.copyOf(series);
  }
}
