package dev.firstcome.app.gate;

import dev.firstcome.app.duel.StoredRun;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.ComparisonFile;
import dev.firstcome.core.run.ComparisonPlan;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.sentence.Sentence;
import dev.firstcome.reports.comparison.MeasuredTrial;
import dev.firstcome.reports.gate.GateTrial;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A gate's trials, read from its folder and the run directories beside it.
 *
 * @param plan with what has run
 * @param trials those that have run, in their order
 * @param starts when each began
 * @param failure which trial failed when the gate last ran, and why; empty where none did
 */
public record StoredTrials(
    ComparisonPlan plan, List<GateTrial> trials, List<Instant> starts, Optional<Sentence> failure) {

  /** Copies the lists. */
  public StoredTrials {
    trials = List.copyOf(trials);
    starts = List.copyOf(starts);
  }

  /** Reads them. */
  static StoredTrials read(Path folder) throws IOException {
    ComparisonPlan plan =
        JsonFile.read(folder.resolve(ComparisonFile.NAME), ComparisonFile.class)
            .plan()
            .orElseThrow(() -> new IOException(folder + " holds no plan"));
    List<GateTrial> trials = new ArrayList<>();
    List<Instant> starts = new ArrayList<>();
    for (PlannedTrial trial : plan.trials()) {
      if (trial.run().isPresent()) {
        StoredRun run = StoredRun.read(folder.toAbsolutePath().resolveSibling(trial.run().get()));
        trials.add(
            new GateTrial(
                SideOf.parse(trial.target()).side(), new MeasuredTrial(trial, run.result())));
        starts.add(run.manifest().startedAt());
      }
    }
    return new StoredTrials(plan, trials, starts, Optional.empty());
  }

  StoredTrials with(Optional<Sentence> trialThatFailed) {
    return new StoredTrials(plan, trials, starts, trialThatFailed);
  }

  /**
   * Returns how long two trials take: twice the median time from one start to the next, which a
   * night between two of them does not change.
   */
  public OptionalDouble secondsPerPair() {
    double[] gaps = new double[Math.max(0, starts.size() - 1)];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = Duration.between(starts.get(i), starts.get(i + 1)).toMillis() / 1_000.0;
    }
    Arrays.sort(gaps);
    return gaps.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(2 * gaps[(gaps.length - 1) / 2]);
  }
}
