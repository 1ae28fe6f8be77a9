package dev.firstcome.reports.comparison;

import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.run.ResourceUse;
import dev.firstcome.core.run.RunResult;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What a run cost: service and servers. The generator is the client's side, and costs nothing. */
public final class Costs {
  private static final String GENERATOR = "generator";

  private Costs() {}

  /** Returns processor time per row ISSUED, in nanoseconds; empty where either is unknown or 0. */
  public static OptionalDouble cpuNsPerIssued(RunResult run) {
    return cpuNsPer(run, run.figures().issued());
  }

  /** Returns processor time per ACCEPTED, in nanoseconds; empty where either is unknown or 0. */
  public static OptionalDouble cpuNsPerAccepted(RunResult run) {
    return cpuNsPer(run, run.figures().outcomes().getOrDefault(Outcome.ACCEPTED, 0L));
  }

  /**
   * Returns the sum of the components' peaks, in bytes. They need not have peaked at one moment, so
   * it is the most that can have been in use at once.
   */
  static OptionalDouble peakBytes(RunResult run) {
    return above0((double) components(run).mapToLong(ResourceUse::peakRssBytes).sum());
  }

  private static OptionalDouble cpuNsPer(RunResult run, long events) {
    long cpuNs = components(run).mapToLong(ResourceUse::cpuNs).sum();
    return events > 0 ? above0((double) cpuNs / events) : OptionalDouble.empty();
  }

  private static Stream<ResourceUse> components(RunResult run) {
    return run.resources().stream().filter(use -> !use.component().equals(GENERATOR));
  }

  private static OptionalDouble above0(double value) {
    return value > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
