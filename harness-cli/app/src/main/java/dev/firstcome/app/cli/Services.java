package dev.firstcome.app.cli;

import dev.firstcome.app.benchmark.BenchmarkRig;
import dev.firstcome.app.doctor.Checkup;
import dev.firstcome.app.gate.GateTools;
import dev.firstcome.app.rig.StopSignal;
import dev.firstcome.app.rig.TestRig;
import dev.firstcome.app.target.TargetCatalog;
import dev.firstcome.app.terminal.Terminal;
import dev.firstcome.app.time.Timekeeper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What commands work with, wired by {@code Main}.
 *
 * @param targets the targets there are
 * @param environments the names that {@code --env} takes beside {@code auto}
 * @param auto what {@code auto} takes
 * @param rigs makes a rig on an environment
 * @param benchmarks makes a rig of benchmarks on an environment
 * @param checkup looks at this machine
 * @param seeds draws a seed where none was given
 * @param out standard output
 * @param terminal progress
 * @param gate what gates work with
 * @param locale the person's
 */
public record Services(
    TargetCatalog targets,
    List<String> environments,
    AutoEnvironment auto,
    Rigs rigs,
    BenchmarkRigs benchmarks,
    Supplier<Checkup> checkup,
    LongSupplier seeds,
    PrintStream out,
    Terminal terminal,
    Timekeeper time,
    StopSignal stop,
    GateTools gate,
    Locale locale) {

  /** Makes rigs. */
  @FunctionalInterface
  public interface Rigs {

    /**
     * A rig on that environment.
     *
     * @throws IOException if the endpoints file cannot be read
     */
    TestRig rig(EnvironmentChoice environment) throws IOException;
  }

  /** Makes rigs of benchmarks. */
  @FunctionalInterface
  public interface BenchmarkRigs {

    /**
     * A rig on that environment.
     *
     * @throws IOException if the endpoints file cannot be read
     */
    BenchmarkRig rig(EnvironmentChoice environment) throws IOException;
  }

  /** Copies the list. */
  public Services {
    environments = List.copyOf(environments);
  }
}
