package dev.firstcome.app.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.app.target.TargetCatalog;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.scenario.ScenarioFiles;
import dev.firstcome.reports.gate.Side;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatePlanTest {

  @Test
  void sidesRunABBATargetByTarget() {
    List<PlannedTrial> trials =
        plan(List.of("in-memory", "db-lock"), Side.BASE, Side.HEAD).trials().trials();

    assertThat(trials)
        .extracting(PlannedTrial::target)
        .containsExactly(
            "in-memory@base",
            "in-memory@head",
            "in-memory@head",
            "in-memory@base",
            "db-lock@base",
            "db-lock@head",
            "db-lock@head",
            "db-lock@base");
    assertThat(trials).extracting(PlannedTrial::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(trials.get(0).seed()).isEqualTo(trials.get(1).seed()).isEqualTo(7);
    assertThat(trials.get(2).seed()).isNotEqualTo(7);
  }

  @Test
  void targetsOfOneSideAreInterleaved() {
    assertThat(plan(List.of("in-memory", "db-lock"), Side.HEAD).trials().trials())
        .extracting(PlannedTrial::target)
        .containsExactly("in-memory@head", "db-lock@head", "db-lock@head", "in-memory@head");
  }

  @Test
  void aTrialFindsItsContender() {
    GatePlan plan = plan(List.of("in-memory"), Side.BASE, Side.HEAD);
    PlannedTrial second = plan.trials().trials().get(1);
    assertThat(plan.contender(second).side()).isEqualTo(Side.HEAD);
    assertThatThrownBy(() -> SideOf.parse("in-memory"))
        .hasMessage("'in-memory' is no target of a side");
  }

  private static GatePlan plan(List<String> targets, Side... sides) {
    List<GatePlan.Contender> contenders = new ArrayList<>();
    for (Side side : sides) {
      for (String target : targets) {
        contenders.add(
            new GatePlan.Contender(
                side,
                new TargetCatalog(Path.of("x")).find(target).orElseThrow(),
                ScenarioFiles.builtIn("gate").scenario()));
      }
    }
    return new GatePlan(contenders, 2, "answerP99", "embedded", 7);
  }
}
