package dev.firstcome.reports;

import dev.firstcome.core.run.RunResult;
import java.util.Comparator;
import java.util.List;

/**
 * Of many trials the one of each design whose sell-out was the least fair: its last winner asked
 * latest after its first refusal.
 */
final class LeastFair {
  private LeastFair() {}

  /** Returns one trial of each design that has a sell-out to show, in the order of the designs. */
  static List<RunResult> ofEachDesign(List<RunResult> trials) {
    return trials.stream()
        .map(RunResult::target)
        .distinct()
        .flatMap(
            design ->
                trials.stream()
                    .filter(trial -> trial.target().equals(design))
                    .filter(trial -> !trial.boundaries().isEmpty())
                    .max(Comparator.comparingLong(LeastFair::overtakenNs))
                    .stream())
        .toList();
  }

  private static long overtakenNs(RunResult trial) {
    return trial.boundaries().stream()
        .mapToLong(boundary -> boundary.lastWinnerNs() - boundary.firstRefusalNs())
        .max()
        .orElse(Long.MIN_VALUE);
  }
}
