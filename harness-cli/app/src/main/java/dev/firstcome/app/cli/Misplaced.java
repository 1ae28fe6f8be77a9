package dev.firstcome.app.cli;

import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Refuses what was typed and would be passed over in silence. */
final class Misplaced {

  private Misplaced() {}

  /**
   * Looks at all options and parameters that were typed.
   *
   * @param because why they have no place
   * @param harmless options by their longest names, and parameters by their labels, that have one
   * @throws UsageException naming the first that has none
   */
  static void refuse(CommandSpec spec, String because, List<String> harmless) {
    refuse(spec, because, name -> !harmless.contains(name));
  }

  /**
   * The same.
   *
   * @param misplaced tells by name whether one has no place
   */
  static void refuse(CommandSpec spec, String because, Predicate<String> misplaced) {
    spec.commandLine().getParseResult().matchedArgs().stream()
        .map(arg -> arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel())
        .filter(misplaced)
        .findFirst()
        .ifPresent(
            name -> {
              throw new UsageException(name + " has no place here: " + because);
            });
  }
}
