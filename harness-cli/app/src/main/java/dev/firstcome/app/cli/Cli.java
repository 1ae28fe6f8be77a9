package dev.firstcome.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;

/** Parses a command line and runs the command. */
public final class Cli {

  private final Services services;
  private final PrintStream err;
  private final Path traces;

  /**
   * Wires the command line.
   *
   * @param err gets the one line about an error
   * @param traces the file that stack traces of internal errors are appended to
   */
  public Cli(Services services, PrintStream err, Path traces) {
    this.services = services;
    this.err = err;
    this.traces = traces;
  }

  /** Runs, and returns the exit code. Never throws. */
  public int run(String... args) {
    Errors errors = new Errors(err, traces);
    CommandLine line = FirstcomeCommand.commandLine(services);
    line.setOut(new PrintWriter(services.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.registerConverter(Language.class, Language::named);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler(errors);
    line.setExecutionExceptionHandler(errors);
    try {
      return line.execute(args);
    } catch (Error e) { // out of memory, mostly: no exit code of a verdict must come of it
      return errors.internal(e);
    }
  }
}
