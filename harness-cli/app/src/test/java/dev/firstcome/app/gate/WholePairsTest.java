package dev.firstcome.app.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.app.duel.TrialOrder;
import dev.firstcome.core.run.ComparisonPlan;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.scenario.ScenarioFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left to run after an interruption. */
class WholePairsTest {

  private static final List<String> NAMES = List.of("a@base", "a@head");

  private static ComparisonPlan ran(int trials) {
    ComparisonPlan plan =
        new ComparisonPlan(
            NAMES,
            2,
            false,
            "answerP50",
            ScenarioFiles.builtIn("gate").scenario(),
            "embedded",
            false,
            TrialOrder.plan(NAMES, 2, false, 42));
    for (int i = 1; i <= trials; i++) {
      plan = plan.done("run-" + i);
    }
    return plan;
  }

  private static List<Integer> kept(ComparisonPlan plan) {
    return plan.trials().stream()
        .filter(trial -> trial.run().isPresent())
        .map(PlannedTrial::number)
        .toList();
  }

  @Test
  void aPairThatWasCutInTwoBeginsAnew() {
    assertThat(kept(ran(1).wholePairs())).isEmpty();
    assertThat(kept(ran(3).wholePairs())).containsExactly(1, 2);
    assertThat(ran(3).wholePairs().next().orElseThrow().number()).isEqualTo(3);
  }

  @Test
  void whatIsWholeStays() {
    assertThat(ran(0).wholePairs()).isEqualTo(ran(0));
    assertThat(ran(2).wholePairs()).isEqualTo(ran(2));
    assertThat(ran(4).wholePairs()).isEqualTo(ran(4));
  }
}
