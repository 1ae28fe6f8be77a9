package dev.firstcome.core.run;

import java.util.Optional;

/**
 * One trial of a comparison.
 *
 * @param number from 1, in the order of running
 * @param pair from 1; the trials of one pair share a seed
 * @param position from 1, within its pair
 * @param target what runs
 * @param control whether it is the first target's second run in the pair, for the noise floor
 * @param seed of its schedule
 * @param run the run directory's name; empty until it has run
 */
public record PlannedTrial(
    int number,
    int pair,
    int position,
    String target,
    boolean control,
    long seed,
    Optional<String> run) {

  /** Returns the trial once it has run. */
  public PlannedTrial ran(String name) {
    return new PlannedTrial(number, pair, position, target, control, seed, Optional.of(name));
  }

  PlannedTrial notRun() {
    return new PlannedTrial(number, pair, position, target, control, seed, Optional.empty());
  }
}
