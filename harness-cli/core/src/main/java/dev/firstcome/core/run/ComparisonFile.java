package dev.firstcome.core.run;

import java.util.List;

/**
 * {@code comparison.json}: the trials of a comparison, in their order.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION}
 * @param scenario the scenario's name
 * @param seed of the schedule
 * @param runs the names of the run directories, beside this one, in the order they ran
 */
public record ComparisonFile(int schemaVersion, String scenario, long seed, List<String> runs) {
  /** The version of this layout. */
  public static final int SCHEMA_VERSION = 1;

  /** Copies the list. */
  public ComparisonFile {
    runs = List.copyOf(runs);
  }
}
