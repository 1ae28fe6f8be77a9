package dev.firstcome.app.judge;

import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.Costs;
import dev.firstcome.core.run.ResourceLine;
import dev.firstcome.core.run.ResourceUse;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.scenario.WarmUp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** What a design cost, from the manifest and {@code resources.csv}; {@link Costs} defines it. */
final class CostsOf {

  private static final String GENERATOR = "generator";

  /** Notes of the rig's about a component, and no settings of it. */
  private static final Set<String> NOTES = Set.of("log", "side", "distribution");

  private final RunManifest manifest;
  private final List<ResourceLine> samples;
  private final long startNs;
  private final OptionalLong allocatedBytes;

  /**
   * Prepares.
   *
   * @param startNs t = 0 on the wall clock
   * @param allocatedBytes by the service from then on; empty where it did not tell
   */
  CostsOf(
      RunManifest manifest, List<ResourceLine> samples, long startNs, OptionalLong allocatedBytes) {
    this.manifest = manifest;
    this.samples = List.copyOf(samples);
    this.startNs = startNs;
    this.allocatedBytes = allocatedBytes;
  }

  /** Computes them; what the run used as a whole is in its result already. */
  Costs of(RunResult result) {
    long accepted = result.figures().outcomes().getOrDefault(Outcome.ACCEPTED, 0L);
    double cpuNs =
        result.resources().stream()
            .filter(use -> !use.component().equals(GENERATOR))
            .mapToLong(ResourceUse::cpuNs)
            .sum();
    Map<String, Integer> settings = settings();
    Set<String> queue = queue(settings.keySet());
    return new Costs(
        manifest.machine().cores(),
        settings,
        idleRssBytes(),
        per(cpuNs, accepted),
        per(cpuNs, result.figures().issued()),
        per(memoryGrowth(queue), accepted),
        per(written(result, queue), accepted),
        per(
            allocatedBytes.isPresent() ? allocatedBytes.getAsLong() : Double.NaN,
            result.figures().outcomes().values().stream().mapToLong(Long::longValue).sum()));
  }

  private Map<String, Integer> settings() {
    Map<String, Integer> settings = new LinkedHashMap<>();
    for (Component component : manifest.components()) {
      if (!component.name().equals(GENERATOR)) {
        long set = component.settings().keySet().stream().filter(k -> !NOTES.contains(k)).count();
        settings.put(component.name(), Math.toIntExact(set));
      }
    }
    return settings;
  }

  /** Where the design keeps requests that wait; nowhere, if it settles them at once. */
  private static Set<String> queue(Set<String> components) {
    if (components.contains("redis")) {
      return Set.of("redis");
    }
    return components.contains("kafka") ? Set.of("kafka", "mariadb") : Set.of();
  }

  private Map<String, Long> idleRssBytes() {
    WarmUp warmUp = manifest.scenario().warmUp();
    long warmUpNs = startNs - (warmUp.durationMs() + warmUp.pauseMs()) * 1_000_000L;
    Map<String, Long> idle = new LinkedHashMap<>();
    for (String component : settings().keySet()) {
      long[] sorted =
          samples.stream()
              .filter(line -> line.component().equals(component) && line.atNs() < warmUpNs)
              .mapToLong(ResourceLine::rssBytes)
              .sorted()
              .toArray();
      if (sorted.length > 0) {
        idle.put(component, sorted[(sorted.length - 1) / 2]);
      }
    }
    return idle;
  }

  private double memoryGrowth(Set<String> queue) {
    Map<String, Long> before = new TreeMap<>();
    Map<String, Long> peak = new TreeMap<>();
    for (ResourceLine line : samples) {
      if (queue.contains(line.component())) {
        if (line.atNs() <= startNs) {
          before.put(line.component(), line.rssBytes());
        } else {
          peak.merge(line.component(), line.rssBytes(), Math::max);
        }
      }
    }
    return queue.isEmpty() || !before.keySet().containsAll(queue)
        ? Double.NaN
        : queue.stream()
            .mapToLong(name -> Math.max(0, peak.getOrDefault(name, 0L) - before.get(name)))
            .sum();
  }

  private static double written(RunResult result, Set<String> queue) {
    return queue.isEmpty()
        ? Double.NaN
        : result.resources().stream()
            .filter(use -> queue.contains(use.component()))
            .mapToLong(ResourceUse::writtenBytes)
            .sum();
  }

  private static OptionalDouble per(double amount, long count) {
    return Double.isNaN(amount) || count == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(amount / count);
  }
}
