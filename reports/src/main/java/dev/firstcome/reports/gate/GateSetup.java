package dev.firstcome.reports.gate;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What was asked for.
 *
 * @param scenario its name
 * @param seed of the first pair
 * @param base what it is, for people: a ref with its commit, a folder, a baseline's name
 * @param head likewise
 * @param targets that ran
 * @param pairs of each target
 * @param planned how many trials were to run in all
 * @param rules how strictly
 * @param secondsPerPair how long a pair took on average; empty where none ran here
 */
public record GateSetup(
    String scenario,
    long seed,
    String base,
    String head,
    List<String> targets,
    int pairs,
    int planned,
    GateRules rules,
    OptionalDouble secondsPerPair) {

  /** Copies the list. */
  public GateSetup {
    targets = List.copyOf(targets);
  }

  /** Returns how many trials so many pairs are: of both sides, or of the head alone. */
  int trials(int ofPairs) {
    return planned / pairs * ofPairs;
  }
}
