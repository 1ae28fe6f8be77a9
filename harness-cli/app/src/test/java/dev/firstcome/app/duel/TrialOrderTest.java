package dev.firstcome.app.duel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.run.PlannedTrial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TrialOrderTest {

  private static String letters(List<PlannedTrial> trials) {
    return trials.stream()
        .map(trial -> trial.control() ? "a" : trial.target())
        .collect(Collectors.joining());
  }

  @Test
  void twoTargetsRunAbba() {
    List<PlannedTrial> trials = TrialOrder.plan(List.of("A", "B"), 4, false, 42);
    assertThat(letters(trials)).isEqualTo("ABBAABBA");
    assertThat(trials).extracting(PlannedTrial::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(trials).extracting(PlannedTrial::pair).containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
    assertThat(trials).extracting(PlannedTrial::position).startsWith(1, 2, 1, 2);
    assertThat(trials).allMatch(trial -> trial.run().isEmpty());
  }

  /** Over six pairs of three: each place and each neighbour equally often. */
  @Test
  void threeTargetsAreBalancedInPlaceAndNeighbour() {
    List<PlannedTrial> trials = TrialOrder.plan(List.of("A", "B", "C"), 6, false, 42);
    Map<String, Integer> places = new HashMap<>();
    Map<String, Integer> neighbours = new HashMap<>();
    for (int pair = 0; pair < 6; pair++) {
      String block = letters(trials.subList(3 * pair, 3 * pair + 3));
      for (int i = 0; i < 3; i++) {
        places.merge(block.charAt(i) + "" + i, 1, Integer::sum);
      }
      neighbours.merge(block.substring(0, 2), 1, Integer::sum);
      neighbours.merge(block.substring(1), 1, Integer::sum);
    }
    assertThat(places).hasSize(9).allSatisfy((place, times) -> assertThat(times).isEqualTo(2));
    assertThat(neighbours).hasSize(6).allSatisfy((both, times) -> assertThat(times).isEqualTo(2));
  }

  @Test
  void theControlIsTheFirstTargetOnceMoreInEachPair() {
    assertThat(letters(TrialOrder.plan(List.of("A", "B"), 3, true, 42))).isEqualTo("ABaBaAaAB");
    assertThat(letters(TrialOrder.plan(List.of("A"), 2, true, 42))).isEqualTo("AaaA");
  }

  @Test
  void aPairSharesItsSeedAndHasItForItself() {
    List<PlannedTrial> trials = TrialOrder.plan(List.of("A", "B"), 6, false, 42);
    Map<Integer, List<Long>> seeds =
        trials.stream()
            .collect(
                Collectors.groupingBy(
                    PlannedTrial::pair,
                    Collectors.mapping(PlannedTrial::seed, Collectors.toList())));
    assertThat(seeds.get(1)).containsExactly(42L, 42L);
    assertThat(seeds.values()).allMatch(both -> both.get(0).equals(both.get(1)));
    assertThat(trials.stream().map(PlannedTrial::seed).distinct()).hasSize(6);
    assertThat(trials).isEqualTo(TrialOrder.plan(List.of("A", "B"), 6, false, 42));
    assertThat(trials).allMatch(trial -> trial.seed() >= 0 && trial.seed() < 1_000_000_000);
  }
}
