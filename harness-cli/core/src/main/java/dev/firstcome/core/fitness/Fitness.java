package dev.firstcome.core.fitness;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * FIT, or UNFIT with its reasons.
 *
 * @param reasons why the run is UNFIT; empty for FIT
 */
public record Fitness(List<Unfitness> reasons) {
  /** Copies the list. */
  public Fitness {
    reasons = List.copyOf(reasons);
  }

  /** Tells whether nothing speaks against the figures. */
  @JsonProperty
  public boolean fit() {
    return reasons.isEmpty();
  }
}
