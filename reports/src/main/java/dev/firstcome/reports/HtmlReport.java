package dev.firstcome.reports;

import static dev.firstcome.reports.table.HtmlLayout.escaped;

import dev.firstcome.core.checker.SellOutBoundary;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.table.HtmlLayout;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.verdict.BoundarySvg;
import dev.firstcome.reports.verdict.Evidence;
import dev.firstcome.reports.verdict.VerdictWords;
import dev.firstcome.reports.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * {@code report.html}: the table and the evidence of one run or of a comparison, in one file that
 * needs nothing else. It holds both languages and shows the reader's own; it follows his system's
 * light or dark.
 */
public final class HtmlReport {
  private final List<RunResult> runs;

  private HtmlReport(List<RunResult> runs) {
    this.runs = List.copyOf(runs);
  }

  /** Makes the report of one or more runs. */
  public static HtmlReport of(List<RunResult> runs) {
    return new HtmlReport(runs);
  }

  /** Returns the page. */
  public String html() {
    return html(language -> "");
  }

  /**
   * Returns the page with something before the runs.
   *
   * @param opening an HTML fragment, in the language that is asked for
   */
  public String html(Function<Locale, String> opening) {
    return page(runs.get(0).scenario(), language -> opening.apply(language) + body(language));
  }

  /**
   * Returns a page of anything else that there is in both languages.
   *
   * @param title of the page
   * @param content an HTML fragment, in the language that is asked for
   */
  public static String page(String title, Function<Locale, String> content) {
    return page()
        .replace("{{title}}", escaped(title))
        .replace("{{en}}", content.apply(Locale.ENGLISH))
        .replace("{{ko}}", content.apply(Locale.KOREAN));
  }

  private String body(Locale language) {
    Words words = Words.in(language);
    Table table = ComparisonTable.of(runs).table(language);
    List<String> names = RunNames.of(runs);
    StringBuilder html = new StringBuilder();
    html.append("<h1>").append(escaped(table.title())).append("</h1>\n<div class=\"cards\">\n");
    for (int i = 0; i < runs.size(); i++) {
      card(html, runs.get(i), names.get(i), words);
    }
    html.append("</div>\n").append(HtmlLayout.of(table));
    boundaries(html, names, words);
    html.append("<h2>").append(escaped(words.get("html.evidence"))).append("</h2>\n");
    for (int i = 0; i < runs.size(); i++) {
      html.append("<h3>").append(escaped(names.get(i))).append("</h3>\n");
      list(html, RunEvidence.of(runs.get(i), words));
    }
    return html.toString();
  }

  private void boundaries(StringBuilder html, List<String> names, Words words) {
    if (runs.stream().allMatch(run -> run.boundaries().isEmpty())) {
      return;
    }
    html.append("<h2>").append(escaped(words.get("html.boundaries"))).append("</h2>\n");
    for (int i = 0; i < runs.size(); i++) {
      List<SellOutBoundary> boundaries = runs.get(i).boundaries();
      if (!boundaries.isEmpty()) {
        html.append("<h3>").append(escaped(names.get(i))).append("</h3>\n");
      }
      for (int b = 0; b < boundaries.size(); b++) {
        String id = "boundary-" + words.locale().getLanguage() + "-" + i + "-" + b;
        html.append(BoundarySvg.of(boundaries.get(b), words, id));
      }
    }
  }

  private static void card(StringBuilder html, RunResult run, String name, Words words) {
    html.append("<section class=\"card ")
        .append(run.verdict().validity().name().toLowerCase(Locale.ROOT))
        .append("\"><h2>")
        .append(escaped(name))
        .append("</h2><p class=\"verdict\">")
        .append(escaped(VerdictWords.verdict(run.verdict(), words)))
        .append(run.fitness().fit() ? "</p><p>" : "</p><p class=\"unfit\">")
        .append(escaped(Standing.fitness(run, words)))
        .append("</p><p class=\"run\">")
        .append(escaped(run.run()))
        .append("</p></section>\n");
  }

  private static void list(StringBuilder html, List<Evidence> evidence) {
    html.append("<ul>\n");
    for (Evidence item : evidence) {
      html.append("<li>").append(escaped(item.text()));
      if (!item.below().isEmpty()) {
        list(html, item.below());
      }
      html.append("</li>\n");
    }
    html.append("</ul>\n");
  }

  private static String page() {
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
