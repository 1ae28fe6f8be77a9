package dev.firstcome.reports.gate;

import dev.firstcome.core.json.JsonFile;
import dev.firstcome.reports.comparison.RatioText;
import dev.firstcome.reports.statistics.ChangePoints;
import dev.firstcome.reports.table.MarkdownLayout;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.table.TextLayout;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Change points, for people and programs. */
public final class HistoryReport {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int COMMIT_SHOWN = 10;

  private final History history;

  private HistoryReport(History history) {
    this.history = history;
  }

  private record Document(
      int schemaVersion,
      GateVerdict verdict,
      double threshold,
      double significance,
      int leftOut,
      List<OfFigure> series) {}

  private record OfFigure(
      String scenario,
      String target,
      String fingerprint,
      String figure,
      String unit,
      int runs,
      boolean enough,
      List<History.Change> changes) {}

  /** Makes the report. */
  public static HistoryReport of(History history) {
    return new HistoryReport(history);
  }

  /** Returns it for a terminal. */
  public String text(Locale language) {
    GateWords words = new GateWords(language);
    return TextLayout.of(table(words)) + "\n" + decision(words) + "\n";
  }

  /** Returns it as Markdown. */
  public String markdown(Locale language) {
    GateWords words = new GateWords(language);
    return "## "
        + MarkdownLayout.escaped(decision(words))
        + "\n\n"
        + MarkdownLayout.of(table(words));
  }

  /** Returns it as JSON; figures in base units. */
  public String json() {
    return JsonFile.text(
        new Document(
            1,
            history.verdict(),
            history.threshold(),
            ChangePoints.SIGNIFICANCE,
            history.leftOut(),
            history.series().stream()
                .map(
                    s ->
                        new OfFigure(
                            s.scenario(),
                            s.target(),
                            s.fingerprint(),
                            s.measure().key(),
                            s.measure().baseUnit(),
                            s.runs(),
                            s.enough(),
                            s.changes()))
                .toList()));
  }

  /** Returns it as JUnit's XML, a case for each series, in English. */
  public String junit() {
    GateWords words = new GateWords(Locale.ENGLISH);
    JunitXml xml = new JunitXml("firstcome gate --history");
    for (History.Series series : history.series()) {
      String name =
          words.named(GateFigure.of(series.target(), series.measure()))
              + " ("
              + series.scenario()
              + ", "
              + series.fingerprint()
              + ")";
      if (!series.enough()) {
        xml.skipped(name, words.get("history.short"));
      } else if (series.newest().map(History.Change::worse).orElse(false)) {
        History.Change change = series.newest().orElseThrow();
        xml.failed(name, MINUTE.format(change.at()) + ": " + RatioText.factor(change.ratio()));
      } else {
        xml.passed(name);
      }
    }
    return xml.text();
  }

  private String decision(GateWords words) {
    return words.get(
        "history." + history.verdict(),
        "threshold",
        RatioText.factor(history.threshold()),
        "least",
        2 * ChangePoints.LEAST_VALUES);
  }

  private Table table(GateWords words) {
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    for (History.Series series : history.series()) {
      String heading =
          words.get(
              "history.series",
              "target",
              series.target(),
              "scenario",
              series.scenario(),
              "fingerprint",
              series.fingerprint());
      groups.computeIfAbsent(heading, h -> new ArrayList<>()).addAll(lines(series, words));
    }
    return new Table(
        words.get("history.title"),
        List.of(
            words.get("history.runs"),
            words.get("history.since"),
            words.get("history.commit"),
            words.get("history.from"),
            words.get("history.to"),
            words.get("ratio"),
            "p"),
        groups.entrySet().stream().map(g -> new Section(g.getKey(), g.getValue())).toList(),
        List.of(
            words.get("history.leftOut", "count", history.leftOut()),
            words.get("history.note.fingerprint"),
            words.get("history.note.method")));
  }

  private static List<Line> lines(History.Series series, GateWords words) {
    String figure = words.figure(GateFigure.of(series.target(), series.measure()));
    String runs = Integer.toString(series.runs());
    if (series.changes().isEmpty()) {
      String none = words.get(series.enough() ? "history.none" : "history.short");
      return List.of(new Line(figure, List.of(runs, none, "", "", "", "", "")));
    }
    List<Line> lines = new ArrayList<>();
    for (History.Change change : series.changes()) {
      List<String> levels =
          series
              .measure()
              .unit()
              .row(List.of(OptionalDouble.of(change.before()), OptionalDouble.of(change.after())));
      String commit = change.commit();
      lines.add(
          new Line(
              (change.worse() ? "✗ " : "") + figure,
              List.of(
                  runs,
                  MINUTE.format(change.at()),
                  commit.substring(0, Math.min(COMMIT_SHOWN, commit.length())),
                  levels.get(0),
                  levels.get(1),
                  RatioText.factor(change.ratio()),
                  String.format(Locale.ROOT, "%.3f", change.p()))));
    }
    return lines;
  }
}
