package dev.firstcome.app.duel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.time.SteppedTime;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.ComparisonFile;
import dev.firstcome.core.run.ComparisonPlan;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuelRunTest {

  @TempDir private Path folder;

  private final SteppedTime time = new SteppedTime(0);
  private final StopSignal stop = new StopSignal();
  private final List<String> said = new ArrayList<>();

  private static ComparisonPlan plan() {
    return new ComparisonPlan(
        List.of("A", "B"),
        2,
        false,
        "answerP99",
        ScenarioFiles.find("quick").scenario(),
        "embedded",
        false,
        TrialOrder.plan(List.of("A", "B"), 2, false, 42));
  }

  private ComparisonPlan run(ComparisonPlan plan, TrialRunner runner) throws Exception {
    DuelListener listener =
        new DuelListener() {
          @Override
          public void trial(PlannedTrial trial, int trials, Optional<Duration> left) {
            said.add(trial.number() + "/" + trials + left.map(d -> " " + d).orElse(""));
          }

          @Override
          public void failed(PlannedTrial trial, String reason) {
            said.add(trial.number() + " " + reason);
          }
        };
    return new DuelRun(new RunDirectory(folder), 42, time, stop, listener).run(plan, runner);
  }

  private String passes(PlannedTrial trial) {
    time.pause(Duration.ofSeconds(10));
    return "run-" + trial.number() + "-" + trial.target() + "-" + trial.seed();
  }

  private ComparisonFile file() throws IOException {
    return JsonFile.read(folder.resolve(ComparisonFile.NAME), ComparisonFile.class);
  }

  @Test
  void everyTrialRunsInItsOrderWithItsPairsSeed() throws Exception {
    ComparisonPlan done = run(plan(), this::passes);
    assertThat(done.next()).isEmpty();
    long second = done.trials().get(2).seed();
    assertThat(file().runs())
        .containsExactly("run-1-A-42", "run-2-B-42", "run-3-B-" + second, "run-4-A-" + second);
    assertThat(file().plan()).contains(done);
    assertThat(said).containsExactly("1/4", "2/4 PT30S", "3/4 PT20S", "4/4 PT10S");
  }

  @Test
  void aLaterTrialThatFailsKeepsThoseBeforeItAndRunsAgainOnResume() throws Exception {
    ComparisonPlan kept =
        run(
            plan(),
            trial -> {
              if (trial.number() == 3) {
                throw new IOException("no port");
              }
              return passes(trial);
            });
    assertThat(said).endsWith("3 no port");
    assertThat(file().runs()).hasSize(2);

    said.clear();
    ComparisonPlan done = run(file().plan().orElseThrow(), this::passes);
    assertThat(said).containsExactly("3/4", "4/4 PT10S");
    assertThat(done.next()).isEmpty();
    assertThat(done.trials().subList(0, 2)).isEqualTo(kept.trials().subList(0, 2));
  }

  @Test
  void theFirstTrialsFailureIsTheCommandsFailure() {
    assertThatThrownBy(
            () ->
                run(
                    plan(),
                    trial -> {
                      throw new IOException("not built");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("not built");
  }

  @Test
  void aTrialThatWasStoppedOnItsWayIsNone() throws Exception {
    ComparisonPlan kept =
        run(
            plan(),
            trial -> {
              if (trial.number() == 2) {
                stop.raise();
              }
              return passes(trial);
            });
    assertThat(kept.next().orElseThrow().number()).isEqualTo(2);
    assertThat(file().runs()).hasSize(1);
  }

  @Test
  void endsOnceNothingMoreNeedsToBeKnown() throws Exception {
    List<Integer> ran = new ArrayList<>();
    DuelListener deaf =
        new DuelListener() {
          @Override
          public void trial(PlannedTrial trial, int trials, Optional<Duration> left) {}

          @Override
          public void failed(PlannedTrial trial, String reason) {}
        };
    ComparisonPlan plan =
        new DuelRun(new RunDirectory(folder), 42, time, stop, deaf)
            .until(() -> ran.contains(2))
            .run(
                plan(),
                trial -> {
                  ran.add(trial.number());
                  return "run-" + trial.number();
                });

    assertThat(ran).containsExactly(1, 2);
    assertThat(plan.next().orElseThrow().number()).isEqualTo(3);
  }
}
