package dev.firstcome.environment.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to start.
 *
 * @param name for messages, such as {@code Redis}
 * @param command the program and its arguments; no shell interprets them
 * @param env variables added to those of this JVM
 * @param workingDirectory must exist
 * @param log gets both output streams, appended; its folder must exist
 * @param openFiles the soft limit of open files that the process gets, lowered to the hard limit
 *     where that is smaller; 0 leaves it as it is
 */
public record ProcessSpec(
    String name,
    List<String> command,
    Map<String, String> env,
    Path workingDirectory,
    Path log,
    int openFiles) {

  /** Copies what it is given. */
  public ProcessSpec {
    if (command.isEmpty()) {
      throw new IllegalArgumentException("no command for " + name);
    }
    if (openFiles < 0) {
      throw new IllegalArgumentException("openFiles " + openFiles + " < 0");
    }
    command = List.copyOf(command);
    env = Map.copyOf(env);
  }
}
