package dev.firstcome.reports.comparison;

import java.util.List;

/**
 * What was asked for.
 *
 * @param scenario its name
 * @param seed of the first pair; the bootstrap draws from it too, so that a report can be repeated
 * @param targets ratios are against the first
 * @param pairs how many
 * @param trials how many in all, those of the control too
 * @param primary the figure that was declared beforehand
 */
public record DuelSetup(
    String scenario, long seed, List<String> targets, int pairs, int trials, Measure primary) {

  /** Copies the list. */
  public DuelSetup {
    targets = List.copyOf(targets);
  }
}
