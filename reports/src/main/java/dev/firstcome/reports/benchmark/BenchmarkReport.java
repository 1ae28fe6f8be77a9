package dev.firstcome.reports.benchmark;

import static dev.firstcome.reports.table.HtmlLayout.escaped;

import dev.firstcome.core.benchmark.BenchmarkManifest;
import dev.firstcome.core.benchmark.JmhEntry;
import dev.firstcome.reports.HtmlReport;
import dev.firstcome.reports.table.HtmlLayout;
import dev.firstcome.reports.table.MarkdownLayout;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.TextLayout;
import dev.firstcome.reports.table.Wrapping;
import dev.firstcome.reports.words.Words;
import java.util.List;
import java.util.Locale;

/** A folder of benchmarks for people and for programs. */
public final class BenchmarkReport {
  private static final String BUNDLE = "dev.firstcome.reports.benchmark.benchmark";
  private static final int WIDTH = 100;

  private final BenchmarkManifest manifest;
  private final Measurements measured;

  private BenchmarkReport(BenchmarkManifest manifest, Measurements measured) {
    this.manifest = manifest;
    this.measured = measured;
  }

  /** Makes the report of whatever has run so far. */
  public static BenchmarkReport of(BenchmarkManifest manifest, List<JmhEntry> entries) {
    return new BenchmarkReport(manifest, Measurements.of(entries, manifest.failed()));
  }

  /** Returns it for a terminal; notes take 100 columns. */
  public String text(Locale language) {
    Words words = words(language);
    StringBuilder text = new StringBuilder();
    for (Table table : tables(words)) {
      text.append(
          TextLayout.of(new Table(table.title(), table.columns(), table.sections(), List.of())));
      for (String note : table.notes()) {
        Wrapping.lines(note, WIDTH).forEach(line -> text.append(line).append('\n'));
      }
      text.append('\n');
    }
    return text.toString().stripTrailing() + "\n";
  }

  /** Returns it as Markdown. */
  public String markdown(Locale language) {
    return String.join("\n", tables(words(language)).stream().map(MarkdownLayout::of).toList());
  }

  /** Returns a page that needs nothing else, with the rankings drawn. */
  public String html() {
    Words english = words(Locale.ENGLISH);
    return HtmlReport.page(english.get("title"), language -> fragment(words(language)));
  }

  private String fragment(Words words) {
    StringBuilder html = new StringBuilder();
    html.append("<h1>").append(escaped(words.get("title"))).append("</h1>\n");
    html.append("<p>").append(escaped(BenchmarkNotes.ratio(measured.rows(), words)));
    html.append("</p>\n").append(BenchmarkBars.of(measured.rows(), words));
    for (Table table : tables(words)) {
      html.append("<h2>").append(escaped(table.title())).append("</h2>\n");
      html.append(HtmlLayout.of(table));
    }
    return html.toString();
  }

  /** Returns every figure as JSON. */
  public String json() {
    return BenchmarkJson.text(manifest, measured);
  }

  private List<Table> tables(Words words) {
    Table ways = BenchmarkTable.ways(measured.rows(), notes(words), words);
    return measured.hotPaths().isEmpty()
        ? List.of(ways)
        : List.of(ways, BenchmarkTable.hotPaths(measured.hotPaths(), words));
  }

  private List<String> notes(Words words) {
    return new BenchmarkNotes(manifest, measured, words).all();
  }

  private static Words words(Locale language) {
    return Words.of(BUNDLE, language);
  }
}
