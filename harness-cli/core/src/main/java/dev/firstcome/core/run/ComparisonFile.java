package dev.firstcome.core.run;

import java.util.List;
import java.util.Optional;

/**
 * {@code comparison.json}: the trials of a comparison, in their order.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION}; 1 had no plan
 * @param scenario the scenario's name
 * @param seed of the first schedule; further pairs have seeds that are derived from it
 * @param runs the names of the run directories, beside this one, in the order they ran
 * @param plan which trials there are and were to be; empty where each target ran once
 */
public record ComparisonFile(
    int schemaVersion,
    String scenario,
    long seed,
    List<String> runs,
    Optional<ComparisonPlan> plan) {
  /** The version of this layout. */
  public static final int SCHEMA_VERSION = 2;

  /** The name of the file in the comparison's directory. */
  public static final String NAME = "comparison.json";

  /** Copies the list; a file of version 1 has no plan. */
  public ComparisonFile {
    runs = List.copyOf(runs);
    plan = plan == null ? Optional.empty() : plan;
  }

  /** Makes the file of a plan. */
  public static ComparisonFile of(ComparisonPlan plan, long seed) {
    List<String> runs = plan.trials().stream().flatMap(trial -> trial.run().stream()).toList();
    return new ComparisonFile(
        SCHEMA_VERSION, plan.scenario().name(), seed, runs, Optional.of(plan));
  }
}
