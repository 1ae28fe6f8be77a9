package dev.firstcome.environment.container;

import dev.firstcome.environment.Limit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a container is made from.
 *
 * @param part its name on the network, such as {@code redis}
 * @param image its reference
 * @param port the port inside that is published
 * @param hostPort the port outside, where it must be known beforehand
 * @param variables its environment
 * @param entrypoint replaces the image's; empty leaves it
 * @param command replaces the image's; empty leaves it
 * @param files text files to put into it, by their path inside
 * @param limit its budget
 * @param log gets its output
 */
record Blueprint(
    String part,
    String image,
    int port,
    OptionalInt hostPort,
    Map<String, String> variables,
    List<String> entrypoint,
    List<String> command,
    Map<String, String> files,
    Limit limit,
    Path log) {

  /** Copies what it is given. */
  Blueprint {
    variables = Map.copyOf(variables);
    entrypoint = List.copyOf(entrypoint);
    command = List.copyOf(command);
    files = Map.copyOf(files);
  }

  /** The same with another entry point. */
  Blueprint withEntrypoint(List<String> other) {
    return new Blueprint(part, image, port, hostPort, variables, other, command, files, limit, log);
  }
}
