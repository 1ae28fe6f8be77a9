package dev.firstcome.gatling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.ScenarioFiles;
import dev.firstcome.core.schedule.Schedule;
import dev.firstcome.core.schedule.ScheduleGenerator;
import io.gatling.core.controller.inject.open.OpenInjectionStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalsTest {
  private static final long SECOND_NS = 1_000_000_000L;

  @ParameterizedTest
  @CsvSource({
    "20000, 0",
    "5000, 0",
    "2500, 0",
    "1000, 0",
    "0, 0",
    "-4000, 0",
    "-60000, 0",
    "20000, 700"
  })
  void bringsOnOneUserForEachClickHoweverLittleTimeIsLeft(long startsInMs, int first) {
    Schedule schedule = schedule("storm");

    List<OpenInjectionStep> steps = steps(schedule, first, startsInMs * 1_000_000L);

    assertThat(steps.stream().mapToLong(OpenInjectionStep::users).sum())
        .isEqualTo(schedule.size() - first);
  }

  @ParameterizedTest
  @CsvSource({"storm, 20000", "storm, 2000", "opening, 9000", "seed-stress, 60000"})
  void everyUserIsOnTheStageBeforeHisClickIsDue(String scenario, long startsInMs) {
    Schedule schedule = schedule(scenario);

    long onStageNs = 0;
    int click = 0;
    for (OpenInjectionStep step : steps(schedule, 0, startsInMs * 1_000_000L)) {
      onStageNs += step.duration().toNanos();
      for (long user = 0; user < step.users(); user++) {
        // the last of a step comes on at its end
        assertThat(onStageNs)
            .isLessThanOrEqualTo(startsInMs * 1_000_000L + schedule.dueOffsetNs(click++));
      }
    }
  }

  @Test
  void aLongStormIsCutIntoFewSlices() {
    Scenario hour =
        ScenarioFiles.builtIn("sustained")
            .withOverrides(List.of("users=2000", "stock=1"))
            .scenario()
            .withDurationMs(3_600_000);

    List<OpenInjectionStep> steps =
        steps(ScheduleGenerator.generate(hour, 1, 1), 0, 100 * SECOND_NS);

    assertThat(steps).hasSizeLessThan(125);
    assertThat(steps.stream().mapToLong(OpenInjectionStep::users).sum()).isEqualTo(hour.clicks());
  }

  private static Schedule schedule(String scenario) {
    return ScheduleGenerator.generate(ScenarioFiles.builtIn(scenario).scenario(), 42, 1);
  }

  private static List<OpenInjectionStep> steps(Schedule schedule, int first, long startsInNs) {
    return Arrivals.of(schedule, first, startsInNs).stream()
        .map(io.gatling.javaapi.core.OpenInjectionStep::asScala)
        .toList();
  }
}
