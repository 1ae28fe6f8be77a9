package dev.firstcome.app.cli;

import dev.firstcome.core.sentence.Nearest;
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
      description = "With --env external: where servers and services are (YAML).")
  private Path endpoints;

  @Mixin private PartOptions parts = new PartOptions();

  /**
   * The environment that is wanted, {@code auto} resolved and told.
   *
   * @param servers all that the targets need
   */
  EnvironmentChoice choose(Services services, Set<ServerKind> servers) {
    if (environment.equals("auto") && endpoints == null) {
      AutoEnvironment.Choice found = services.auto().choose(servers, parts.settings());
      services.terminal().say("environment: " + found.name() + ", since " + found.reason());
      return choice(found.name());
    }
    checkName(services.environments());
    return choice(environment);
  }

  /**
   * The environment of a comparison that goes on: it must be the one that it was begun with.
   *
   * @param begun as {@link EnvironmentChoice#text} told it
   */
  EnvironmentChoice begun(String begun) {
    EnvironmentChoice choice =
        choice(environment.equals("auto") ? begun.split(" ", 2)[0] : environment);
    if (!choice.text().equals(begun)) {
      throw new UsageException(
          "it was begun with --env " + begun + ", and goes on with nothing else");
    }
    return choice;
  }

  private EnvironmentChoice choice(String name) {
    if (name.equals(EnvironmentChoice.EXTERNAL) != (endpoints != null)) {
      throw new UsageException(
          endpoints == null
              ? "--env external needs --endpoints FILE"
              : "--endpoints is for --env external, not for " + name);
    }
    return new EnvironmentChoice(name, Optional.ofNullable(endpoints), parts.settings());
  }

  private void checkName(List<String> known) {
    List<String> names = new ArrayList<>(known);
    names.add("auto");
    if (!names.contains(environment)) {
      throw new UsageException(
          "unknown environment '%s'; did you mean '%s'?"
              .formatted(environment, Nearest.to(environment, names)));
    }
    if (!parts.settings().isEmpty() && !environment.equals("testcontainers")) {
      throw new UsageException("--image and --limit need --env testcontainers, not " + environment);
    }
  }
}
