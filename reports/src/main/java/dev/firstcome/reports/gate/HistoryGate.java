package dev.firstcome.reports.gate;

import dev.firstcome.core.schedule.SplitMix64;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.statistics.ChangePoint;
import dev.firstcome.reports.statistics.ChangePoints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks for change points in past runs: slow drifts that no gate of two neighbours sees. */
public final class HistoryGate {
  /** The permutations' own stream; the seed is fixed, so the same runs give the same answer. */
  private static final long PERMUTATIONS = 103;

  private final double threshold;

  private HistoryGate(double threshold) {
    this.threshold = threshold;
  }

  private record Key(String scenario, String target, String fingerprint) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::scenario)
            .thenComparing(Key::target)
            .thenComparing(Key::fingerprint);
  }

  /**
   * Looks.
   *
   * @param runs in any order; those that have no {@link Use}, or were a gate's base, are left out
   * @param measures which figures
   * @param threshold a stretch that is worse than the best before it by less is no regression; many
   *     small steps, or one that is mended by half, are
   */
  public static History of(List<HistoryRun> runs, List<Measure> measures, double threshold) {
    Map<Key, List<HistoryRun>> groups = new TreeMap<>(Key.ORDER);
    int leftOut = 0;
    for (HistoryRun run : runs) {
      if (usable(run)) {
        Key key = new Key(run.result().scenario(), run.result().target(), run.fingerprint());
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(run);
      } else {
        leftOut++;
      }
    }
    HistoryGate gate = new HistoryGate(threshold);
    List<History.Series> series = new ArrayList<>();
    groups.forEach((key, group) -> measures.forEach(m -> gate.add(series, key, group, m)));
    return new History(threshold, series, leftOut, verdict(series));
  }

  private static boolean usable(HistoryRun run) {
    return Use.of(run.result()) != Use.NONE && !run.base();
  }

  private void add(List<History.Series> series, Key key, List<HistoryRun> group, Measure measure) {
    List<HistoryRun> runs =
        group.stream()
            .filter(run -> Use.of(run.result()).allows(measure))
            .filter(run -> measure.of(run.result()).orElse(0) > 0)
            .sorted(
                Comparator.comparing((HistoryRun run) -> run.manifest().startedAt())
                    .thenComparing(run -> run.result().run()))
            .toList();
    if (runs.size() < 2) {
      return;
    }
    double[] logs =
        runs.stream()
            .mapToDouble(run -> Math.log(measure.of(run.result()).orElseThrow()))
            .toArray();
    SplitMix64 random = new SplitMix64(measure.key().hashCode(), PERMUTATIONS);
    List<ChangePoint> points =
        ChangePoints.of(logs, ChangePoints.SIGNIFICANCE, bound -> (int) random.nextLong(bound));
    series.add(
        new History.Series(
            key.scenario(),
            key.target(),
            key.fingerprint(),
            measure,
            runs.size(),
            runs.size() >= 2 * ChangePoints.LEAST_VALUES,
            changes(points, logs, runs, measure)));
  }

  private List<History.Change> changes(
      List<ChangePoint> points, double[] logs, List<HistoryRun> runs, Measure measure) {
    List<History.Change> changes = new ArrayList<>();
    double best = Double.NaN;
    for (int i = 0; i < points.size(); i++) {
      int at = points.get(i).at();
      int from = i == 0 ? 0 : points.get(i - 1).at();
      int to = i + 1 < points.size() ? points.get(i + 1).at() : logs.length;
      double before = geometricMean(logs, from, at);
      double after = geometricMean(logs, at, to);
      best = i == 0 ? before : better(measure, best, before);
      double worse = measure.moreIsBetter() ? best / after : after / best;
      HistoryRun first = runs.get(at);
      changes.add(
          new History.Change(
              first.result().run(),
              first.manifest().startedAt(),
              first.manifest().gitCommit(),
              before,
              after,
              points.get(i).p(),
              worse > threshold));
    }
    return changes;
  }

  private static double better(Measure measure, double one, double other) {
    return measure.moreIsBetter() ? Math.max(one, other) : Math.min(one, other);
  }

  private static double geometricMean(double[] logs, int from, int to) {
    return Math.exp(Arrays.stream(logs, from, to).average().orElse(0));
  }

  /** What was worse once and is mended since is history. */
  private static GateVerdict verdict(List<History.Series> series) {
    if (series.stream().anyMatch(s -> s.newest().map(History.Change::worse).orElse(false))) {
      return GateVerdict.REGRESSED;
    }
    return series.stream().anyMatch(History.Series::enough)
        ? GateVerdict.PASSED
        : GateVerdict.INCONCLUSIVE;
  }
}
