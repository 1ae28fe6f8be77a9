package dev.firstcome.reports.gate;

import dev.firstcome.core.csv.MalformedFileException;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.Machine;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.ScenarioException;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.statistics.PairedRatio;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code reports/baseline/NAME.json}, whose schema is {@code docs/baseline.schema.json}: figures to
 * hold later ones against.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION}
 * @param name the file's, without its ending
 * @param commit what was built
 * @param writtenAt when
 * @param scenario resolved
 * @param seed of the first trials
 * @param environment which provider, as it would be typed
 * @param c2 whether the services' JVMs could optimise fully
 * @param machine where
 * @param calibration how fast that machine was in that job
 * @param targets in the order in which they ran
 */
public record Baseline(
    int schemaVersion,
    String name,
    String commit,
    Instant writtenAt,
    Scenario scenario,
    long seed,
    String environment,
    boolean c2,
    Machine machine,
    Calibration calibration,
    List<OfTarget> targets) {

  /** The version of this layout. */
  public static final int SCHEMA_VERSION = 2;

  /**
   * A target's figures.
   *
   * @param target its name
   * @param trials those that can be used
   */
  public record OfTarget(String target, List<Trial> trials) {

    /** Copies the list. */
    public OfTarget {
      Objects.requireNonNull(target, "target");
      trials = List.copyOf(trials);
    }
  }

  /**
   * A trial's figures.
   *
   * @param pair the trials of all targets with this number ran one after the other
   * @param figures from a figure's key to its value in base units
   */
  public record Trial(int pair, Map<String, Double> figures) {

    /**
     * Copies the map, its keys in order.
     *
     * @throws IllegalArgumentException if there is no pair or figure, or one is unknown or not
     *     above 0
     */
    public Trial {
      figures = Collections.unmodifiableMap(new TreeMap<>(figures));
      if (pair < 1 || figures.isEmpty()) {
        throw new IllegalArgumentException("a trial has a pair from 1 on, and figures");
      }
      figures.forEach(
          (key, value) -> {
            if (Measure.find(key).isEmpty()) {
              throw new IllegalArgumentException("no figure is called " + key);
            }
            if (value == null || !(value > 0) || value.isInfinite()) {
              throw new IllegalArgumentException(key + ": must be above 0, is " + value);
            }
          });
    }
  }

  /** What is read first: in another version, all else may be something else. */
  record Versioned(int schemaVersion) {}

  /**
   * Copies the list.
   *
   * @throws NullPointerException if anything is missing
   * @throws IllegalArgumentException if there is no target, or one with too few trials or with two
   *     of one pair
   */
  public Baseline {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(commit, "commit");
    Objects.requireNonNull(writtenAt, "writtenAt");
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(machine, "machine");
    Objects.requireNonNull(calibration, "calibration");
    targets = List.copyOf(targets);
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("it must have targets");
    }
    targets.forEach(Baseline::complete);
  }

  private static void complete(OfTarget of) {
    long pairs = of.trials().stream().map(Trial::pair).distinct().count();
    if (pairs < PairedRatio.LEAST_PAIRS || pairs < of.trials().size()) {
      throw new IllegalArgumentException(
          "%s: it must have at least %d trials, each of a pair of its own"
              .formatted(of.target(), PairedRatio.LEAST_PAIRS));
    }
  }

  /**
   * Reads a file.
   *
   * @throws MalformedFileException if it is no baseline, or one of another version
   * @throws IOException if it cannot be read
   */
  public static Baseline read(Path file) throws IOException {
    int version = JsonFile.read(file, Versioned.class).schemaVersion();
    if (version != SCHEMA_VERSION) {
      String problem = "schemaVersion %d is not known here, only %d: write the baseline anew";
      throw new MalformedFileException(file, 1, 1, problem.formatted(version, SCHEMA_VERSION));
    }
    Baseline baseline = JsonFile.read(file, Baseline.class);
    try {
      baseline.scenario().checked();
    } catch (ScenarioException e) {
      throw new MalformedFileException(file, 1, 1, "scenario." + e.getMessage());
    }
    return baseline;
  }

  /** Returns the figures of one target's trials, those that cannot be used left out. */
  public static OfTarget of(String target, List<GateTrial> trials) {
    List<Trial> values = new ArrayList<>();
    for (GateTrial trial : trials) {
      Map<String, Double> figures = figures(trial);
      if (trial.target().equals(target) && trial.use() != Use.NONE && !figures.isEmpty()) {
        values.add(new Trial(trial.trial().trial().pair(), figures));
      }
    }
    return new OfTarget(target, values);
  }

  private static Map<String, Double> figures(GateTrial trial) {
    Map<String, Double> figures = new TreeMap<>();
    for (Measure measure : Measure.values()) {
      double value = measure.of(trial.trial().result()).orElse(0);
      if (value > 0 && trial.usable(measure)) {
        figures.put(measure.key(), value);
      }
    }
    return figures;
  }

  /** Returns the names of the targets that have figures. */
  public List<String> names() {
    return targets.stream().map(OfTarget::target).toList();
  }

  /** Returns how many trials of a target have this figure. */
  public long having(String target, Measure measure) {
    return find(target).stream()
        .flatMap(of -> of.trials().stream())
        .filter(trial -> trial.figures().containsKey(measure.key()))
        .count();
  }

  /** Returns a target's figures, if it ran. */
  Optional<OfTarget> find(String target) {
    return targets.stream().filter(of -> of.target().equals(target)).findFirst();
  }
}
