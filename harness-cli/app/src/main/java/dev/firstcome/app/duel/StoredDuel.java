package dev.firstcome.app.duel;

import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.latency.LatencyLog;
import dev.firstcome.core.run.ComparisonFile;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.comparison.DuelSetup;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.comparison.MeasuredTrial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comparison directory that is read again, with the runs beside it.
 *
 * @param directory the comparison's
 * @param file its {@code comparison.json}
 * @param runs those that have run, in their order
 */
public record StoredDuel(Path directory, ComparisonFile file, List<StoredRun> runs) {

  /** Copies the list. */
  public StoredDuel {
    runs = List.copyOf(runs);
  }

  /** Tells whether a folder is a comparison directory. */
  public static boolean isAt(Path folder) {
    return Files.exists(folder.resolve(ComparisonFile.NAME));
  }

  /**
   * Reads one.
   *
   * @throws java.nio.file.NoSuchFileException if a run that it names is not beside it
   */
  public static StoredDuel read(Path folder) throws IOException {
    ComparisonFile file = JsonFile.read(folder.resolve(ComparisonFile.NAME), ComparisonFile.class);
    List<StoredRun> runs = new ArrayList<>();
    for (String run : file.runs()) {
      runs.add(StoredRun.read(folder.toAbsolutePath().resolveSibling(run)));
    }
    return new StoredDuel(folder, file, runs);
  }

  /** Returns the trials, compared; empty where each target ran once and nothing was planned. */
  public Optional<Duel> duel() {
    return file.plan()
        .map(
            plan ->
                Duel.of(
                    new DuelSetup(
                        file.scenario(),
                        file.seed(),
                        plan.targets(),
                        plan.pairs(),
                        plan.trials().size(),
                        Measure.find(plan.primary()).orElse(Measure.ANSWER_P99)),
                    trials()));
  }

  private List<MeasuredTrial> trials() {
    List<PlannedTrial> planned =
        file.plan().orElseThrow().trials().stream().filter(t -> t.run().isPresent()).toList();
    List<MeasuredTrial> trials = new ArrayList<>();
    for (int i = 0; i < planned.size(); i++) {
      trials.add(new MeasuredTrial(planned.get(i), runs.get(i).result()));
    }
    return trials;
  }

  /** Returns each target's latencies over all of its runs, merged; the control's left out. */
  public Map<String, LatencyLog> latencies() throws IOException {
    List<String> controls =
        file.plan().stream()
            .flatMap(plan -> plan.trials().stream())
            .filter(PlannedTrial::control)
            .flatMap(trial -> trial.run().stream())
            .toList();
    Map<String, List<LatencyLog>> logs = new LinkedHashMap<>();
    for (StoredRun run : runs) {
      Path file = run.directory().latency();
      if (Files.exists(file) && !controls.contains(run.directory().name())) {
        logs.computeIfAbsent(run.result().target(), t -> new ArrayList<>())
            .add(LatencyLog.read(file));
      }
    }
    Map<String, LatencyLog> merged = new LinkedHashMap<>();
    logs.forEach((target, all) -> merged.put(target, LatencyLog.merged(all)));
    return merged;
  }
}
