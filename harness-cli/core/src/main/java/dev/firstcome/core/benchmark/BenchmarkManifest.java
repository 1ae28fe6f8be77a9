package dev.firstcome.core.benchmark;

import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.Machine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a folder of benchmarks was to hold, where it was measured, and what failed.
 *
 * @param schemaVersion {@value #SCHEMA_VERSION}
 * @param version the harness's
 * @param gitCommit that it was built from
 * @param command as it was typed
 * @param seed of the order
 * @param startedAt when it was begun
 * @param environment as {@code --env} would be typed
 * @param durability of Redis, as {@code --durability} would be typed
 * @param machine where it ran
 * @param components the servers with all their settings, as they were last started; none before
 * @param plan everything that is to run, in that order
 * @param failures by file name, why one has no result: an audit that failed, mostly
 */
public record BenchmarkManifest(
    int schemaVersion,
    String version,
    String gitCommit,
    String command,
    long seed,
    Instant startedAt,
    String environment,
    String durability,
    Machine machine,
    List<Component> components,
    List<PlannedBenchmark> plan,
    Map<String, String> failures) {

  /** The version of this format. */
  public static final int SCHEMA_VERSION = 1;

  /** Copies lists and map. */
  public BenchmarkManifest {
    components = List.copyOf(components);
    plan = List.copyOf(plan);
    failures = Map.copyOf(failures);
  }

  /** Returns the same with the servers that run now. */
  public BenchmarkManifest withComponents(List<Component> running) {
    return with(running, failures);
  }

  /** Returns the same with one failure more. */
  public BenchmarkManifest failed(PlannedBenchmark benchmark, String reason) {
    Map<String, String> more = new TreeMap<>(failures);
    more.put(benchmark.fileName(), reason);
    return with(components, more);
  }

  /** Returns what has failed. */
  public List<PlannedBenchmark> failed() {
    return plan.stream().filter(one -> failures.containsKey(one.fileName())).toList();
  }

  /** Returns the same as if nothing had failed: what failed is to run again. */
  public BenchmarkManifest forgiven() {
    return with(components, Map.of());
  }

  private BenchmarkManifest with(List<Component> running, Map<String, String> failed) {
    return new BenchmarkManifest(
        schemaVersion,
        version,
        gitCommit,
        command,
        seed,
        startedAt,
        environment,
        durability,
        machine,
        running,
        plan,
        failed);
  }
}
