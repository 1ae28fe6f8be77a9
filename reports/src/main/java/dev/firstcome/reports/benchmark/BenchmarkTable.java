package dev.firstcome.reports.benchmark;

import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.statistics.Estimate;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The figures as tables of texts. */
final class BenchmarkTable {
  private BenchmarkTable() {}

  /** One ranking for each situation and number of threads. */
  static Table ways(List<Row> rows, List<String> notes, Words words) {
    List<Section> sections = new ArrayList<>();
    for (List<Row> ranking : Ranking.of(rows)) {
      double best = ranking.get(0).perSecond().mean();
      List<Line> lines = ranking.stream().map(row -> line(row, best, words)).toList();
      sections.add(new Section(Ranking.heading(ranking, "section", words), lines));
    }
    List<String> columns = new ArrayList<>();
    for (String column : List.of("perSecond", "reach", "best", "cpu", "retries", "p50", "p99")) {
      columns.add(words.get("column." + column));
    }
    return new Table(words.get("title"), columns, sections, notes);
  }

  private static Line line(Row row, double best, Words words) {
    return new Line(
        words.get("variant." + row.variant()),
        List.of(
            Unit.PLAIN.one(row.perSecond().mean()),
            reach(row.perSecond()),
            best == 0 ? Unit.NONE : Unit.SHARE.one(row.perSecond().mean() / best),
            duration(row.cpuNs()),
            row.retries() == 0 ? "0" : Unit.PLAIN.one(row.retries()),
            duration(row.p50Ns()),
            duration(row.p99Ns())));
  }

  /** What needs no server. */
  static Table hotPaths(List<HotPath> paths, Words words) {
    List<Line> lines =
        paths.stream()
            .map(
                path ->
                    new Line(path.name(), List.of(time(path.ns().mean()), reachOfTime(path.ns()))))
            .toList();
    return new Table(
        words.get("paths.title"),
        List.of(words.get("column.time"), words.get("column.reach")),
        List.of(new Section("", lines)),
        List.of(words.get("note.error.paths")));
  }

  private static String reach(Estimate estimate) {
    return estimate.reach().isPresent()
        ? Unit.PLAIN.one(estimate.reach().getAsDouble())
        : Unit.NONE;
  }

  private static String reachOfTime(Estimate estimate) {
    return estimate.reach().isPresent() ? time(estimate.reach().getAsDouble()) : Unit.NONE;
  }

  private static String duration(OptionalDouble ns) {
    return ns.isPresent() ? time(ns.getAsDouble()) : Unit.NONE;
  }

  /** {@link Unit#DURATION} begins at microseconds. */
  private static String time(double ns) {
    return ns < 1_000 ? Unit.PLAIN.one(ns) + " ns" : Unit.DURATION.one(ns);
  }
}
