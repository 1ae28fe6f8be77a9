package dev.firstcome.reports;

import static dev.firstcome.reports.table.HtmlLayout.escaped;

import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.chart.ChartData;
import dev.firstcome.reports.chart.ChartScript;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.evidence.EvidenceReport;
import dev.firstcome.reports.evidence.JudgedIntervals;
import dev.firstcome.reports.page.ReportedRun;
import dev.firstcome.reports.plot.Plots;
import dev.firstcome.reports.trace.Trace;
import dev.firstcome.reports.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code report.html}: everything about one run or a comparison in one file that needs nothing
 * else. It holds both languages and shows the reader's own; it follows his system's light or dark,
 * and prints light. Its charts are drawn by the script within it; without scripts their tables
 * stand.
 */
public final class HtmlReport {
  private final String directory;
  private final List<ReportedRun> runs;
  private final List<Trace> traces;
  private final Optional<Duel> duel;

  private HtmlReport(
      String directory, List<ReportedRun> runs, List<Trace> traces, Optional<Duel> duel) {
    this.directory = directory;
    this.runs = List.copyOf(runs);
    this.traces = List.copyOf(traces);
    this.duel = duel;
  }

  /**
   * Makes the report of one or more runs.
   *
   * @param directory the name of the directory that it will be in
   * @param runs in their order; at least one
   * @param traces one for each design, in the order of the designs
   */
  public static HtmlReport of(String directory, List<ReportedRun> runs, List<Trace> traces) {
    return new HtmlReport(directory, runs, traces, Optional.empty());
  }

  /** Returns it for interleaved trials, with what may be claimed of them. */
  public HtmlReport with(Duel fought) {
    return new HtmlReport(directory, runs, traces, Optional.of(fought));
  }

  /** Returns the page. */
  public String html() {
    return page(ChartScript.html());
  }

  /** Returns the page with something else in the place of the scripts. */
  String page(String scripts) {
    List<RunResult> results = runs.stream().map(ReportedRun::result).toList();
    Plots plots = Plots.of(results, traces);
    EvidenceReport evidence =
        EvidenceReport.of(results, JudgedIntervals.of(duel.stream().toList()));
    PageBody body = new PageBody(directory, runs, results, duel, plots, evidence);
    return filled(
        results.get(0).scenario(),
        language -> body.html(Words.in(language)),
        ChartData.html(plots.charts()),
        scripts);
  }

  /**
   * Returns a page of something else that there is in both languages, without charts of scripts.
   *
   * @param content an HTML fragment, in the language that is asked for
   */
  public static String page(String title, Function<Locale, String> content) {
    return filled(title, content, "", "");
  }

  private static String filled(
      String title, Function<Locale, String> content, String data, String scripts) {
    // the scripts last: what is put in is not searched for places again
    return template()
        .replace("{{title}}", escaped(title))
        .replace("{{en}}", content.apply(Locale.ENGLISH))
        .replace("{{ko}}", content.apply(Locale.KOREAN))
        .replace("{{data}}", data)
        .replace("{{scripts}}", scripts);
  }

  private static String template() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.html")) {
      if (in == null) {
        throw new IllegalStateException("report.html is missing from the reports jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
