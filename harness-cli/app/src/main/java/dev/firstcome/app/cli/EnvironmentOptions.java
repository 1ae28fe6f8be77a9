package dev.firstcome.app.cli;

import dev.firstcome.core.scenario.Parts;
import dev.firstcome.core.sentence.Nearest;
import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.ServerKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where servers come from. */
final class EnvironmentOptions {

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
      converter = PlainFile.class,
      description = "With --env external: where servers and services are (YAML).")
  private Path endpoints;

  @Mixin private PartOptions parts = new PartOptions();

  /** Whether services of one's own were named. */
  boolean external() {
    return endpoints != null;
  }

  /**
   * The environment that is wanted, {@code auto} resolved and told.
   *
   * @param servers all that the targets need
   * @param wanted what the scenario wants of the parts
   */
  EnvironmentChoice choose(Services services, Set<ServerKind> servers, Parts wanted) {
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
   * The environment of a command that goes on: it must be the one that it was begun with.
   *
   * @param begun as {@link EnvironmentChoice#text} told it
   * @param wanted what its scenario wants of the parts
   */
  EnvironmentChoice begun(String begun, Parts wanted) {
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
