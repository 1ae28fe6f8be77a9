package dev.firstcome.app.cli;

import dev.firstcome.core.scenario.Parts;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.ScenarioFiles;
import dev.firstcome.core.sentence.Nearest;
import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.ServerKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      description = "Overrides any key of the scenario; may be repeated.")
  private List<String> overrides = new ArrayList<>();

  @Option(
      names = "--runs",
      paramLabel = "DIR",
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

  @Option(
      names = "--env",
      paramLabel = "NAME",
      defaultValue = "auto",
      description = {
        "Where service and servers run: embedded (processes), testcontainers, external (see",
        "--endpoints), or auto, which takes embedded where this platform has the binaries, else",
        "testcontainers where an engine answers (default: ${DEFAULT-VALUE})."
      })
  private String environment;

  @Option(
      names = "--endpoints",
      paramLabel = "FILE",
      description = "With --env external: where servers and services are (YAML).")
  private Path endpoints;

  @Mixin private PartOptions parts = new PartOptions();

  @Option(names = "--keep-data", description = "Keep the servers' data in the run directory.")
  private boolean keepData;

  /** The scenario with everything laid over it, the named options last. */
  Scenario scenario() {
    Scenario resolved = ScenarioFiles.find(scenario).withOverrides(overrides).scenario();
    if (stock != null) {
      resolved = resolved.withStock(stock);
    }
    if (users != null) {
      resolved = resolved.withUsers(users);
    }
    return duration == null ? resolved : resolved.withDurationMs(duration.toMillis());
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

  boolean keepData() {
    return keepData;
  }

  /**
   * The environment that is wanted, {@code auto} resolved and told.
   *
   * @param servers all that the targets need
   * @param wanted what the scenario wants of the parts
   */
  EnvironmentChoice environment(Services services, Set<ServerKind> servers, Parts wanted) {
    PartSettings settings = parts.over(wanted);
    if (environment.equals("auto") && endpoints == null) {
      AutoEnvironment.Choice found = services.auto().choose(servers, settings);
      services.terminal().say("environment: " + found.name() + ", since " + found.reason());
      return choice(found.name(), settings);
    }
    checkName(services.environments(), settings);
    return choice(environment, settings);
  }

  /**
   * The environment of a comparison that goes on: it must be the one that it was begun with.
   *
   * @param begun as {@link EnvironmentChoice#text} told it
   * @param wanted what its scenario wants of the parts
   */
  EnvironmentChoice environment(String begun, Parts wanted) {
    EnvironmentChoice choice =
        choice(
            environment.equals("auto") ? begun.split(" ", 2)[0] : environment, parts.over(wanted));
    if (!choice.text().equals(begun)) {
      throw new UsageException(
          "it was begun with --env " + begun + ", and goes on with nothing else");
    }
    return choice;
  }

  private EnvironmentChoice choice(String name, PartSettings settings) {
    if (name.equals(EnvironmentChoice.EXTERNAL) != (endpoints != null)) {
      throw new UsageException(
          endpoints == null
              ? "--env external needs --endpoints FILE"
              : "--endpoints is for --env external, not for " + name);
    }
    return new EnvironmentChoice(name, Optional.ofNullable(endpoints), settings);
  }

  private void checkName(List<String> known, PartSettings settings) {
    List<String> names = new ArrayList<>(known);
    names.add("auto");
    if (!names.contains(environment)) {
      throw new UsageException(
          "unknown environment '%s'; did you mean '%s'?"
              .formatted(environment, Nearest.to(environment, names)));
    }
    if (!settings.isEmpty() && !environment.equals("testcontainers")) {
      throw new UsageException(
          "images and limits (--image, --limit, or the scenario's) need --env testcontainers, not "
              + environment);
    }
  }
}
