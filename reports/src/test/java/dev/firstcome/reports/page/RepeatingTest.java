package dev.firstcome.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.scenario.ScenarioFiles;
import dev.firstcome.reports.SampleManifests;
import dev.firstcome.reports.SampleRuns;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatingTest {
  private static final String COMMIT = "0123456789abcdef";

  @Test
  void seedAndEnvironmentAreSpelledOut() {
    assertThat(storms(COMMIT, "firstcome compare --trials 6"))
        .containsExactly("./firstcome compare --trials 6 --seed 42 --env embedded");
  }

  @Test
  void whatWasTypedIsLeftAsItIs() {
    assertThat(storms(COMMIT, "firstcome run --seed=7 --env testcontainers"))
        .containsExactly("./firstcome run --seed=7 --env testcontainers");
  }

  @Test
  void aCommandOfManyRunsStandsOnce() {
    assertThat(storms(COMMIT, "firstcome compare", "firstcome compare")).hasSize(1);
  }

  @Test
  void aComparisonIsRepeatedByWhatBeganIt() {
    assertThat(storms(COMMIT, "firstcome compare --trials 6", "firstcome compare --resume runs/x"))
        .containsExactly("./firstcome compare --trials 6 --seed 42 --env embedded");
  }

  @Test
  void aCommandThatTakesNoSeedGetsNone() {
    assertThat(storms(COMMIT, "firstcome selftest")).containsExactly("./firstcome selftest");
  }

  @Test
  void theCommitIsCheckedOutWhereItIsKnown() {
    assertThat(steps(COMMIT + "-dirty", "firstcome run").get(0))
        .isEqualTo(new Repeating.Step("repeat.dirty", List.of("git checkout " + COMMIT)));
    assertThat(steps("unknown", "firstcome run").get(0).key()).isEqualTo("repeat.storm");
  }

  private static List<String> storms(String commit, String... commands) {
    return steps(commit, commands).stream()
        .filter(step -> step.key().equals("repeat.storm"))
        .flatMap(step -> step.commands().stream())
        .toList();
  }

  private static List<Repeating.Step> steps(String commit, String... commands) {
    return Repeating.steps(
        "20260101-120000-storm-compare",
        42,
        Stream.of(commands)
            .map(command -> new ReportedRun(SampleRuns.redis(), manifest(commit, command)))
            .toList());
  }

  private static RunManifest manifest(String commit, String command) {
    return SampleManifests.manifest(
        commit, command, ScenarioFiles.builtIn("storm").scenario(), 99, "redis-streams", List.of());
  }
}
