package dev.firstcome.app.cli;

import dev.firstcome.app.target.ServiceSettings;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.ScenarioFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that {@code run} and {@code compare} share. */
final class StormOptions {

  /** Names for shell completion. */
  static final class ScenarioNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    ScenarioNames() {
      super(ScenarioFiles.builtInNames());
    }
  }

  @Option(
      names = "--scenario",
      paramLabel = "NAME|FILE",
      defaultValue = "quick",
      completionCandidates = ScenarioNames.class,
      description = {
        "A built-in scenario or a YAML file (default: ${DEFAULT-VALUE}).",
        "Built in: ${COMPLETION-CANDIDATES}."
      })
  private String scenario;

  @Option(
      names = "--users",
      paramLabel = "N",
      description = "Other number of users; the shape of the storm stays.")
  private Long users;

  @Option(names = "--stock", paramLabel = "N", description = "Other stock of each coupon.")
  private Long stock;

  @Option(
      names = "--duration",
      paramLabel = "TIME",
      converter = Durations.class,
      description = "Other length of the storm, with the same users: 10s, 500ms, 2m.")
  private Duration duration;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Replays the schedule of that seed (default: drawn, and printed).")
  private Long seed;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = {
        "Overrides any key of the scenario; may be repeated. Of the service itself there are",
        "answerDelay=300us (every answer held back, to test measurements) and, of in-memory,",
        "defect=NAME."
      })
  private List<String> overrides = new ArrayList<>();

  @Option(
      names = "--runs",
      paramLabel = "DIR",
      converter = Folder.class,
      defaultValue = "runs",
      description = "Where run directories go (default: ${DEFAULT-VALUE}).")
  private Path runs;

  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      description = "Language of tables and sentences (default: the locale's).")
  private Language language;

  @Option(names = "--json", description = "Print the result as JSON instead of a table.")
  private boolean json;

  @Option(
      names = "--require-fit",
      description = "Exit 2 where the measurement itself does not deserve belief.")
  private boolean requireFit;

  @Mixin private EnvironmentOptions environment = new EnvironmentOptions();

  @Option(names = "--keep-data", description = "Keep the servers' data in the run directory.")
  private boolean keepData;

  /** The scenario with everything laid over it, the named options last. */
  Scenario scenario() {
    return scenario(List.of());
  }

  /**
   * The same with more of it overridden.
   *
   * @param more {@code KEY=VALUE}, laid over those of {@code --set}
   */
  Scenario scenario(List<String> more) {
    List<String> ofScenario =
        Stream.concat(overrides.stream().filter(s -> !ServiceSettings.isOne(s)), more.stream())
            .toList();
    Scenario resolved = ScenarioFiles.find(scenario).withOverrides(ofScenario).scenario();
    if (stock != null) {
      resolved = resolved.withStock(stock);
    }
    if (users != null) {
      resolved = resolved.withUsers(users);
    }
    if (duration != null) {
      resolved = resolved.withDurationMs(duration.toMillis());
    }
    return resolved.checked();
  }

  /** What is set of the service itself. */
  ServiceSettings serviceSettings() {
    try {
      return ServiceSettings.parse(overrides.stream().filter(ServiceSettings::isOne).toList());
    } catch (IllegalArgumentException e) {
      throw new UsageException("--set " + e.getMessage());
    }
  }

  long seed(Services services) {
    return seed == null ? services.seeds().getAsLong() : seed;
  }

  Path runs() {
    return runs;
  }

  Language language(Services services) {
    return Optional.ofNullable(language).orElse(Language.of(services.locale()));
  }

  boolean json() {
    return json;
  }

  boolean requireFit() {
    return requireFit;
  }

  /** Whether services of one's own were named. */
  boolean external() {
    return environment.external();
  }

  boolean keepData() {
    return keepData;
  }

  EnvironmentOptions environment() {
    return environment;
  }
}
