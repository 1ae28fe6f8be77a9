package dev.firstcome.reports.benchmark;

import dev.firstcome.core.benchmark.JmhEntry;
import dev.firstcome.core.benchmark.PlannedBenchmark;
import dev.firstcome.reports.statistics.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What JMH's entries come to.
 *
 * @param entries how many there are, those of failed benchmarks among them
 * @param rows ways of taking; by situation and threads, the fastest first
 * @param hotPaths what needs no server, by name
 */
public record Measurements(int entries, List<Row> rows, List<HotPath> hotPaths) {
  /** Of every interval. */
  static final double LEVEL = 0.95;

  private static final String THROUGHPUT = "thrpt";
  private static final String SAMPLES = "sample";
  private static final Comparator<Row> RANKING =
      Comparator.comparing(Row::situation)
          .thenComparing(Row::threads)
          .thenComparing(row -> -row.perSecond().mean());

  private record Key(Situation situation, int threads, String variant) {}

  /** Copies the lists. */
  public Measurements {
    rows = List.copyOf(rows);
    hotPaths = List.copyOf(hotPaths);
  }

  /**
   * Groups entries of all rounds by what they measured.
   *
   * @param failed what has failed in some round: it is in no ranking, whatever other rounds say
   */
  public static Measurements of(List<JmhEntry> entries, List<PlannedBenchmark> failed) {
    Map<Boolean, List<JmhEntry>> onServers =
        entries.stream()
            .filter(entry -> failed.stream().noneMatch(one -> isOf(entry, one)))
            .collect(Collectors.partitioningBy(Measurements::onServers));
    List<Row> rows = new ArrayList<>();
    onServers.get(true).stream()
        .collect(Collectors.groupingBy(Measurements::key))
        .forEach((key, group) -> row(key, group, rows));
    rows.sort(RANKING);
    return new Measurements(entries.size(), rows, hotPaths(onServers.get(false)));
  }

  /** Whether an entry is of that benchmark, in whatever mode. */
  private static boolean isOf(JmhEntry entry, PlannedBenchmark benchmark) {
    return entry.benchmark().equals(benchmark.benchmark())
        && entry.params().equals(benchmark.params())
        && (benchmark.threads().isEmpty() || benchmark.threads().getAsInt() == entry.threads());
  }

  private static boolean onServers(JmhEntry entry) {
    return entry.mode().equals(THROUGHPUT) || entry.mode().equals(SAMPLES);
  }

  private static Key key(JmhEntry entry) {
    return new Key(
        Situation.valueOf(entry.params().getOrDefault("stock", Situation.ACCEPT.name())),
        entry.threads(),
        entry.params().getOrDefault("variant", "ACCEPT"));
  }

  private static void row(Key key, List<JmhEntry> group, List<Row> rows) {
    List<Iteration> iterations = new ArrayList<>();
    List<JmhEntry> sampled = new ArrayList<>();
    for (JmhEntry entry : group) {
      if (entry.mode().equals(THROUGHPUT)) {
        iterations.addAll(Iteration.of(entry, key.situation()));
      } else {
        sampled.add(entry);
      }
    }
    if (iterations.isEmpty()) {
      return; // only sampled: there is nothing to rank by
    }
    Samples samples = Samples.of(sampled);
    List<Double> perSecond = iterations.stream().map(Iteration::perSecond).toList();
    rows.add(
        new Row(
            key.situation(),
            key.threads(),
            key.variant(),
            Estimate.of(perSecond, LEVEL),
            perSecond,
            perCounted(iterations, Iteration::jvmCpuNs),
            perCounted(iterations, Iteration::serverCpuNs),
            perCounted(iterations, Iteration::retries).orElse(0),
            samples.quantileNs(0.5),
            samples.quantileNs(0.99),
            iterations.stream().allMatch(Iteration::ranOut)));
  }

  /** A counter over what was counted; empty where it stayed at 0, as one that cannot be read. */
  private static OptionalDouble perCounted(
      List<Iteration> iterations, ToDoubleFunction<Iteration> counter) {
    double sum = iterations.stream().mapToDouble(counter).sum();
    double counted = iterations.stream().mapToDouble(Iteration::counted).sum();
    return sum == 0 || counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / counted);
  }

  private static List<HotPath> hotPaths(List<JmhEntry> entries) {
    Map<String, List<Double>> byName = new TreeMap<>();
    for (JmhEntry entry : entries) {
      double unit = Units.ns(entry.primaryMetric().scoreUnit());
      List<Double> times = byName.computeIfAbsent(name(entry), n -> new ArrayList<>());
      entry.primaryMetric().iterations().forEach(time -> times.add(time * unit));
    }
    return byName.entrySet().stream()
        .map(path -> new HotPath(path.getKey(), Estimate.of(path.getValue(), LEVEL)))
        .toList();
  }

  private static String name(JmhEntry entry) {
    String[] parts = entry.benchmark().split("\\.", -1);
    String name = parts[parts.length - 2].replace("Benchmark", "") + "." + parts[parts.length - 1];
    return entry.params().isEmpty()
        ? name
        : name + " " + String.join(" ", new TreeMap<>(entry.params()).values());
  }
}
