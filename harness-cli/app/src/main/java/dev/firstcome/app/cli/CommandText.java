package dev.firstcome.app.cli;

import picocli.CommandLine.Model.CommandSpec;

/** The command line, as it goes into manifests. */
final class CommandText {

  private CommandText() {}

  /** As it was typed. */
  static String of(CommandSpec spec) {
    return "firstcome "
        + String.join(" ", spec.root().commandLine().getParseResult().originalArgs());
  }
}
