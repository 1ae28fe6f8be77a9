package dev.firstcome.app.cli;

import dev.firstcome.core.csv.MalformedFileException;
import dev.firstcome.core.scenario.ScenarioException;
import dev.firstcome.core.sentence.Nearest;
import dev.firstcome.environment.ProvisionException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one clear line and an exit code. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final PrintStream err;
  private final Path traces;

  /**
   * Tells errors to {@code err}.
   *
   * @param traces the file that stack traces of internal errors are appended to
   */
  Errors(PrintStream err, Path traces) {
    this.err = err;
    this.traces = traces;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    String message =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched.getUnmatched().get(0), spec)
            : misspelt(args, spec)
                .map(argument -> unmatched(argument, spec))
                .orElseGet(() -> firstLine(e.getMessage()));
    say(message + " (see '" + spec.qualifiedName() + " --help')");
    return Exit.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof ParameterException usage) {
      return handleParseException(usage, new String[0]);
    }
    if (e instanceof UsageException
        || e instanceof ScenarioException
        || e instanceof MalformedFileException) {
      say(e.getMessage());
      return Exit.USAGE;
    }
    if (e instanceof NoSuchFileException missing) {
      say("no such file: " + missing.getFile());
      return Exit.USAGE;
    }
    if (e instanceof ProvisionException) {
      say(e.getMessage()); // its message ends with the last lines of the component's log
      return Exit.INTERNAL;
    }
    return internal(e);
  }

  /** Tells of what nobody foresaw. */
  int internal(Throwable e) {
    say("internal error: " + e + " (" + keepTrace(e) + ")");
    return Exit.INTERNAL;
  }

  /** A misspelt option is the cause where a required one is missing, so it is told first. */
  private static Optional<String> misspelt(String[] args, CommandSpec spec) {
    return Arrays.stream(args)
        .filter(argument -> argument.startsWith("--"))
        .filter(argument -> spec.findOption(argument.replaceFirst("=.*", "")) == null)
        .findFirst();
  }

  private static String unmatched(String argument, CommandSpec spec) {
    if (argument.startsWith("-")) {
      String name = argument.replaceFirst("=.*", "");
      List<String> known = new ArrayList<>();
      for (OptionSpec option : spec.options()) {
        known.addAll(List.of(option.names()));
      }
      return "unknown option '%s'; did you mean '%s'?".formatted(name, Nearest.to(name, known));
    }
    if (!spec.subcommands().isEmpty()) {
      return "unknown command '%s'; did you mean '%s'?"
          .formatted(argument, Nearest.to(argument, spec.subcommands().keySet()));
    }
    return "unexpected argument '" + argument + "'";
  }

  private void say(String message) {
    err.println("firstcome: " + message);
    err.flush();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }

  private String keepTrace(Throwable e) {
    try {
      Files.createDirectories(traces.getParent());
    } catch (IOException noPlace) {
      // told below, where writing fails
    }
    try (PrintWriter out =
        new PrintWriter(
            Files.newBufferedWriter(
                traces, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
      e.printStackTrace(out);
      return "its trace is in " + traces;
    } catch (IOException noPlace) {
      e.printStackTrace(err);
      return "its trace is above";
    }
  }
}
