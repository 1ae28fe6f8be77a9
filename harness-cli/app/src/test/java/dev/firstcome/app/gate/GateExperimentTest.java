package dev.firstcome.app.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.app.target.ServiceSettings;
import dev.firstcome.app.target.TargetCatalog;
import dev.firstcome.core.checker.Denominators;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.fitness.Fitness;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.run.ComparisonPlan;
import dev.firstcome.core.run.Figures;
import dev.firstcome.core.run.Machine;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.scenario.ScenarioFiles;
import dev.firstcome.reports.comparison.MeasuredTrial;
import dev.firstcome.reports.gate.Confusion;
import dev.firstcome.reports.gate.ExperimentSpec;
import dev.firstcome.reports.gate.GateTrial;
import dev.firstcome.reports.gate.GateVerdict;
import dev.firstcome.reports.gate.Side;
import dev.firstcome.reports.gate.TruthKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The experiment's order, its delay, its going on, on gates that answer as they are told to. */
class GateExperimentTest implements GateExperiment.Gates {

  private static final long MEDIAN_NS = 2_000_000;

  /** The base's median answer in each gate, from the first. */
  private IntToLongFunction medianNs = gate -> MEDIAN_NS;

  @TempDir private Path folder;

  private final List<String> ran = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private int stopBefore = Integer.MAX_VALUE;

  @Test
  void delaysByAShareOfTheMedianAndCountsWhatWasDecided() throws Exception {
    Confusion confusion = experiment(2).run();

    assertThat(ran)
        .containsExactly(
            "same-01 in-memory {}",
            "same-02 in-memory {}",
            "slower-01 in-memory {answerDelay=400000ns}",
            "wrong-01 in-memory {defect=OVERISSUE}");
    assertThat(confusion.count(TruthKind.SAME, GateVerdict.PASSED)).isEqualTo(2);
    assertThat(confusion.count(TruthKind.SLOWER, GateVerdict.REGRESSED)).isEqualTo(1);
    assertThat(confusion.count(TruthKind.WRONG, GateVerdict.INVALID)).isEqualTo(1);
    assertThat(confusion.decisive()).isTrue();
    assertThat(confusion.gates().get(2).delayNs()).hasValue(400_000);
    assertThat(folder.resolve("confusion.json")).exists();
    assertThat(folder.resolve("confusion.md")).content().contains("same 1", "wrong 1");
    assertThat(folder.resolve("gates/slower-01.json")).content().contains("\"REGRESSED\"");
  }

  @Test
  void kindsTakeTurnsAndADelayIsAShareOfWhatAnswersTookJustBefore() throws Exception {
    medianNs = gate -> 1_000_000L * gate;
    experiment(4, 2).run();

    assertThat(ran)
        .containsExactly(
            "same-01 in-memory {}",
            "same-02 in-memory {}",
            "slower-01 in-memory {answerDelay=300000ns}",
            "same-03 in-memory {}",
            "same-04 in-memory {}",
            "slower-02 in-memory {answerDelay=900000ns}",
            "wrong-01 in-memory {defect=OVERISSUE}");
  }

  @Test
  void aDelayOfSecondsIsWrittenShortEnoughForASetting() throws Exception {
    medianNs = gate -> 6_000_000_000L;
    experiment(2).run();
    assertThat(ran).contains("slower-01 in-memory {answerDelay=1200000us}");
  }

  @Test
  void oneOfTheSameIsFirstHoweverFewThereAre() throws Exception {
    experiment(1, 3).run();
    assertThat(ran.get(0)).startsWith("same-01");
    assertThat(ran).hasSize(5);
  }

  @Test
  void goesOnWhereItWasWithWhatWasAskedForThen() throws Exception {
    stopBefore = 2;
    Confusion stopped = experiment(2).run();
    assertThat(stopped.complete()).isFalse();
    assertThat(stopped.gates()).hasSize(1);

    stopBefore = Integer.MAX_VALUE;
    Confusion whole = experiment(5).run();
    assertThat(whole.spec().same()).isEqualTo(2);
    assertThat(whole.complete()).isTrue();
    assertThat(said).anyMatch(line -> line.startsWith("goes on with what "));
  }

  @Test
  void keepsOfARunWhatHistoryNeeds() throws Exception {
    experiment(2).run();
    try (var files = Files.list(folder.resolve("runs").resolve("same-01-1"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("manifest.json", "result.json");
    }
  }

  private GateExperiment experiment(int same) throws IOException {
    return experiment(same, 1);
  }

  private GateExperiment experiment(int same, int slower) throws IOException {
    return GateExperiment.open(
        folder,
        new ExperimentSpec(
            ExperimentSpec.SCHEMA_VERSION,
            "0123456789ab",
            "embedded",
            new Machine("Linux", "amd64", "cpu", 2, 8L << 30, "17"),
            ScenarioFiles.builtIn("gate").scenario(),
            "in-memory",
            false,
            6,
            "answerP50",
            List.of("answerP50"),
            1.1,
            false,
            42,
            same,
            slower,
            0.2,
            1),
        this);
  }

  @Override
  public StoredTrials run(
      RunDirectory directory, ExperimentSpec spec, String target, long seed, ServiceSettings head)
      throws IOException {
    String name = directory.name();
    List<GatePlan.Contender> contenders = new ArrayList<>();
    for (Side side : Side.values()) {
      contenders.add(
          new GatePlan.Contender(
              side,
              new TargetCatalog(Path.of("x")).find(target).orElseThrow(),
              ScenarioFiles.builtIn("gate").scenario()));
    }
    ComparisonPlan plan =
        new GatePlan(contenders, spec.pairs(), "answerP50", "embedded", seed).trials();
    if (ran.size() + 1 == stopBefore) {
      return new StoredTrials(plan, List.of(), List.of(), Optional.empty());
    }
    ran.add(name + " " + target + " " + head.byName());
    List<GateTrial> trials = new ArrayList<>();
    for (PlannedTrial trial : List.copyOf(plan.trials())) {
      plan = plan.done(name + "-" + trial.number());
      PlannedTrial done = plan.trials().get(trial.number() - 1);
      Side side = SideOf.parse(trial.target()).side();
      Path run = folder.resolve("runs").resolve(name + "-" + trial.number());
      Files.createDirectories(run.resolve("logs"));
      for (String file : List.of("manifest.json", "result.json", "history.csv", "logs/x.log")) {
        Files.writeString(run.resolve(file), "");
      }
      trials.add(
          new GateTrial(
              side,
              new MeasuredTrial(
                  done,
                  result(
                      done.run().orElseThrow(),
                      target,
                      side,
                      head,
                      medianNs.applyAsLong(ran.size())))));
    }
    return new StoredTrials(plan, trials, List.of(), Optional.empty());
  }

  @Override
  public void say(String line) {
    said.add(line);
  }

  private static RunResult result(
      String run, String target, Side side, ServiceSettings head, long median) {
    boolean changed = side == Side.HEAD;
    long p50 = median;
    if (changed && head.byName().containsKey("answerDelay")) {
      String delay = head.byName().get("answerDelay");
      long scale = delay.endsWith("us") ? 1_000 : 1;
      p50 += scale * Long.parseLong(delay.substring(0, delay.length() - 2));
    }
    boolean wrong = changed && head.byName().containsKey("defect");
    OptionalDouble none = OptionalDouble.empty();
    Quantiles no = Quantiles.NONE;
    OptionalLong empty = OptionalLong.empty();
    Quantiles answers = new Quantiles(100, OptionalLong.of(p50), empty, empty, empty, empty);
    return new RunResult(
        2,
        run,
        "gate",
        target,
        1,
        new Verdict(
            wrong ? Validity.INVALID : Validity.VALID,
            List.of(),
            List.of(),
            new Denominators(0, Map.of(), Map.of(), 0, 0, 0, 0, 0, 0, 0)),
        Optional.empty(),
        List.of(),
        new Fitness(List.of()),
        new Figures(
            Map.of(), Map.of(), 1, 0, 0, 0, none, none, none, none, none, answers, no, no, no, no,
            no, no, no),
        OptionalLong.empty(),
        List.of(),
        Map.of(),
        List.of());
  }
}
