package dev.firstcome.core.fitness;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * FIT, or UNFIT with its reasons.
 *
 * @param rating UNFIT exactly where there are reasons
 * @param reasons why the run is UNFIT
 */
public record Fitness(Rating rating, List<Unfitness> reasons) {
  /** Whether figures may be ranked. */
  public enum Rating {
    /** Nothing speaks against them. */
    FIT,
    /** Something does. */
    UNFIT
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if rating and reasons contradict each other
   */
  public Fitness {
    requireNonNull(rating);
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty() != (rating == Rating.FIT)) {
      throw new IllegalArgumentException(rating + " with " + reasons.size() + " reasons");
    }
  }

  /** Makes the rating from the reasons. */
  public Fitness(List<Unfitness> reasons) {
    this(reasons.isEmpty() ? Rating.FIT : Rating.UNFIT, reasons);
  }

  /** Tells whether nothing speaks against the figures. */
  public boolean fit() {
    return rating == Rating.FIT;
  }
}
