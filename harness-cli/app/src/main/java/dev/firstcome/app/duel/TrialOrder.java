package dev.firstcome.app.duel;

import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.schedule.SplitMix64;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * In which order trials run. Two targets run A B B A A B …, so that a drift of the machine favours
 * neither. Three or more are rotated, A B C, B C A, C A B, and then the same backwards (a Williams
 * design for three): each comes first, last, and after each other one equally often. The control is
 * one more contender by these rules: the first target's second run in each pair.
 */
public final class TrialOrder {
  /** The pairs' own stream of the seed: the schedules draw from others. */
  private static final long PAIR_SEEDS = 100;

  /** Seeds are below this, as those that are drawn: short enough to be typed. */
  private static final int SEED_BOUND = 1_000_000_000;

  private record Contender(String target, boolean control) {}

  private TrialOrder() {}

  /**
   * Plans.
   *
   * @param targets at least one
   * @param pairs how many trials of each
   * @param control whether the first target also runs against itself
   * @param seed of the first pair; each further pair has one of its own, so that a claim does not
   *     hang on a single schedule
   */
  public static List<PlannedTrial> plan(
      List<String> targets, int pairs, boolean control, long seed) {
    List<Contender> contenders = new ArrayList<>();
    targets.forEach(target -> contenders.add(new Contender(target, false)));
    if (control) {
      contenders.add(new Contender(targets.get(0), true));
    }
    List<PlannedTrial> trials = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      List<Contender> order = order(contenders, pair);
      for (int i = 0; i < order.size(); i++) {
        trials.add(
            new PlannedTrial(
                trials.size() + 1,
                pair + 1,
                i + 1,
                order.get(i).target(),
                order.get(i).control(),
                pairSeed(seed, pair),
                Optional.empty()));
      }
    }
    return trials;
  }

  private static List<Contender> order(List<Contender> contenders, int pair) {
    int n = contenders.size();
    List<Contender> order = new ArrayList<>(contenders);
    Collections.rotate(order, -pair);
    if (n > 2 && pair / n % 2 == 1) {
      Collections.reverse(order);
    }
    return order;
  }

  private static long pairSeed(long seed, int pair) {
    return pair == 0 ? seed : new SplitMix64(seed, PAIR_SEEDS + pair).nextLong(SEED_BOUND);
  }
}
