package dev.firstcome.reports.gate;

import static java.util.Objects.requireNonNull;

import dev.firstcome.core.run.Machine;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.reports.comparison.Measure;
import java.util.List;
import java.util.stream.Stream;

/**
 * An experiment with the gate itself.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION}; 1 had neither environment nor machine
 * @param commit what was built when it began, and is for all of its gates
 * @param environment which provider, as it would be typed
 * @param machine where
 * @param scenario resolved
 * @param target what runs
 * @param c2 whether the services' JVMs may optimise fully
 * @param pairs of each gate
 * @param primary the key of the figure that decides
 * @param figures the keys of all that can fail it
 * @param threshold of the gates
 * @param adjusted whether the gates adjust latencies by the generator's own delay
 * @param seed the gates' own seeds are derived from it
 * @param same how many gates hold the same against itself
 * @param slower how many hold a delayed one against the undelayed
 * @param delayShare the delay, as a share of the median answer of the base, such as 0.2
 * @param wrong how many hold a service that overissues against a sound one
 */
public record ExperimentSpec(
    int schemaVersion,
    String commit,
    String environment,
    Machine machine,
    Scenario scenario,
    String target,
    boolean c2,
    int pairs,
    String primary,
    List<String> figures,
    double threshold,
    boolean adjusted,
    long seed,
    int same,
    int slower,
    double delayShare,
    int wrong) {

  /** The version of this layout. */
  public static final int SCHEMA_VERSION = 2;

  /**
   * Copies the list.
   *
   * @throws NullPointerException if anything but environment or machine is missing
   * @throws IllegalArgumentException if a number is out of its range, or a figure is unknown
   */
  public ExperimentSpec {
    requireNonNull(commit);
    requireNonNull(scenario).checked();
    requireNonNull(target);
    figures = List.copyOf(figures);
    Stream.concat(figures.stream(), Stream.of(requireNonNull(primary)))
        .filter(key -> Measure.find(key).isEmpty())
        .findFirst()
        .ifPresent(
            key -> {
              throw new IllegalArgumentException("no figure is called " + key);
            });
    GateRules.at(threshold);
    if (pairs < 1 || same < 1 || slower < 0 || wrong < 0 || !(delayShare > 0)) {
      throw new IllegalArgumentException(
          "pairs, same and delayShare must be above 0, slower and wrong at least 0");
    }
  }

  /** Returns how many gates there are of a kind. */
  public int gates(TruthKind kind) {
    return switch (kind) {
      case SAME -> same;
      case SLOWER -> slower;
      case WRONG -> wrong;
    };
  }
}
