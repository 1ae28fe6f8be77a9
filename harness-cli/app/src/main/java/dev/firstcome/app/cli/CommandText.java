package dev.firstcome.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** The command line, as it goes into manifests. */
final class CommandText {

  private CommandText() {}

  /** As it can be typed again. */
  static String of(CommandSpec spec) {
    return of(spec.root().commandLine().getParseResult().originalArgs());
  }

  static String of(List<String> arguments) {
    return "firstcome "
        + arguments.stream().map(CommandText::quoted).collect(Collectors.joining(" "));
  }

  /** Quotes what a POSIX shell would take for more than a word. */
  private static String quoted(String argument) {
    return argument.matches("[\\w@%+=:,./-]+")
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }
}
