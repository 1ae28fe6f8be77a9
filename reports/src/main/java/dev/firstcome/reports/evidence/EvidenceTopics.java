package dev.firstcome.reports.evidence;

import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.format.Factor;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The rows by topic, each topic with its figures once. */
final class EvidenceTopics {
  private static final String UNFIT_MARK = " *";

  private EvidenceTopics() {}

  static List<TopicRows> of(EvidenceTable table) {
    return Arrays.stream(Topic.values())
        .map(
            topic ->
                new TopicRows(
                    topic,
                    table.rows().stream()
                        .filter(row -> row.claim().proposition().topic() == topic)
                        .toList()))
        .filter(topic -> !topic.rows().isEmpty())
        .toList();
  }

  /** How many claims hold, what the signs mean, and which runs have no say. */
  static List<String> summary(EvidenceTable table, Words words) {
    List<String> summary = new ArrayList<>();
    summary.add(
        words.get(
            "summary",
            "claims",
            table.rows().size(),
            "holds",
            with(table, "HOLDS_HERE"),
            "not",
            with(table, "DOES_NOT_HOLD_HERE"),
            "unmeasured",
            with(table, "NOT_MEASURED_BY_THIS_RUN")));
    summary.add(words.get("signs"));
    if (table.rows().stream()
        .flatMap(row -> row.measures().stream())
        .allMatch(measure -> measure.ratio().isEmpty())) {
      summary.add(words.get("noDuel"));
    }
    for (RunResult run : table.leftOut()) {
      summary.add(
          words.get("leftOut", "run", run.run(), "validity", run.verdict().validity().name()));
    }
    return summary;
  }

  private static long with(EvidenceTable table, String verdict) {
    return table.rows().stream().filter(row -> row.answer().verdict().equals(verdict)).count();
  }

  /** The claims on one topic. */
  record TopicRows(Topic topic, List<EvidenceRow> rows) {

    /** The same for every row. */
    List<Measure> measures() {
      return rows.get(0).measures();
    }

    String heading(Words words) {
      return words.get("topic." + topic.name());
    }

    /** The figures, without claims. */
    Table figures(List<String> designs, Words words) {
      boolean duel = measures().stream().anyMatch(measure -> measure.ratio().isPresent());
      List<String> columns = new ArrayList<>(designs);
      if (duel) {
        columns.add(words.get("ratio"));
      }
      List<Line> lines =
          measures().stream().map(measure -> line(measure, designs, duel, words)).toList();
      return new Table(heading(words), columns, List.of(new Section("", lines)), List.of());
    }

    private static Line line(Measure measure, List<String> designs, boolean duel, Words words) {
      String name = words.get("metric." + measure.metric().name());
      String label =
          measure.scenario().isEmpty()
              ? name
              : words.get("metric.in", "metric", name, "scenario", measure.scenario());
      List<String> cells = new ArrayList<>(cells(measure, designs));
      if (duel) {
        cells.add(measure.ratio().map(TopicRows::ratio).orElse(""));
      }
      return new Line(label, cells);
    }

    /** One scale for the whole line, the trials' ends included. */
    private static List<String> cells(Measure measure, List<String> designs) {
      List<OptionalDouble> figures = new ArrayList<>();
      for (String design : designs) {
        Spread spread = measure.byDesign().get(design);
        figures.add(spread == null ? OptionalDouble.empty() : OptionalDouble.of(spread.median()));
        figures.add(spread == null ? OptionalDouble.empty() : OptionalDouble.of(spread.least()));
        figures.add(spread == null ? OptionalDouble.empty() : OptionalDouble.of(spread.greatest()));
      }
      List<String> written = measure.metric().unit().row(figures);
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < designs.size(); i++) {
        Spread spread = measure.byDesign().get(designs.get(i));
        cells.add(spread == null ? Unit.NONE : cell(spread, written.subList(3 * i, 3 * i + 3)));
      }
      return cells;
    }

    private static String cell(Spread spread, List<String> written) {
      String range =
          spread.runs() > 1 && spread.least() < spread.greatest()
              ? " [" + bare(written.get(1)) + ", " + bare(written.get(2)) + "]"
              : "";
      return written.get(0) + range + (spread.doubtful() ? UNFIT_MARK : "");
    }

    /** The number alone: its unit stands before the bracket. */
    private static String bare(String figure) {
      return figure.split(" ", 2)[0];
    }

    private static String ratio(Interval interval) {
      return "%s× [%s, %s]"
          .formatted(
              Factor.of(interval.ratio()), Factor.of(interval.low()), Factor.of(interval.high()));
    }
  }
}
