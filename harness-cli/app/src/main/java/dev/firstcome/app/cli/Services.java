package dev.firstcome.app.cli;

import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.rig.TestRig;
import dev.firstcome.app.target.TargetCatalog;
import dev.firstcome.app.terminal.Terminal;
import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.environment.PartSettings;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

/**
 * What commands work with, wired by {@code Main}.
 *
 * @param targets the targets there are
 * @param environments the names that {@code --env} takes beside {@code auto}
 * @param auto what {@code auto} takes
 * @param rigs makes a rig on the environment of that name
 * @param seeds draws a seed where none was given
 * @param out standard output
 * @param terminal progress
 * @param locale the person's
 */
public record Services(
    TargetCatalog targets,
    List<String> environments,
    AutoEnvironment auto,
    BiFunction<String, PartSettings, TestRig> rigs,
    LongSupplier seeds,
    PrintStream out,
    Terminal terminal,
    Timekeeper time,
    StopSignal stop,
    Locale locale) {

  /** Copies the list. */
  public Services {
    environments = List.copyOf(environments);
  }
}
