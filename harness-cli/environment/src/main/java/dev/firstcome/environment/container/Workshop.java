package dev.firstcome.environment.container;

import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.ServerKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What all containers of a run have in common.
 *
 * @param engine runs them
 * @param network joins them
 * @param settings what a person has chosen for them
 * @param logs gets a file for each server
 */
record Workshop(Engine engine, RunNetwork network, PartSettings settings, Path logs) {

  /** A server's container, which takes its settings by variables and its command. */
  Blueprint server(
      ServerKind kind,
      int port,
      OptionalInt hostPort,
      Map<String, String> variables,
      List<String> command,
      Map<String, String> files) {
    String part = PartSettings.name(kind);
    return new Blueprint(
        part,
        Images.of(settings, part),
        port,
        hostPort,
        variables,
        List.of(),
        command,
        files,
        settings.limit(part),
        logs.resolve(part + ".log"));
  }
}
