package dev.firstcome.reports;

import static dev.firstcome.reports.table.HtmlLayout.escaped;

import dev.firstcome.core.checker.SellOutBoundary;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.comparison.DuelReport;
import dev.firstcome.reports.evidence.EvidenceReport;
import dev.firstcome.reports.page.Cards;
import dev.firstcome.reports.page.Fingerprint;
import dev.firstcome.reports.page.Repeating;
import dev.firstcome.reports.page.ReportedRun;
import dev.firstcome.reports.plot.Plot;
import dev.firstcome.reports.plot.Plots;
import dev.firstcome.reports.table.HtmlLayout;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.verdict.BoundarySvg;
import dev.firstcome.reports.verdict.Evidence;
import dev.firstcome.reports.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page in one language: sections in the order in which one asks, with a table of contents. */
record PageBody(
    String directory,
    List<ReportedRun> runs,
    List<RunResult> results,
    Optional<Duel> duel,
    Plots plots,
    EvidenceReport evidence) {

  String html(Words words) {
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put("page.verdict", verdict(words));
    sections.put("page.claims", evidence.html(words.locale()));
    sections.put("page.spectra", pairs(plots.spectra(), words));
    sections.put("page.overTime", plots(List.of(plots.answers()), words));
    sections.put("page.stages", plots(List.of(plots.stages()), words));
    sections.put("page.backlog", plots(List.of(plots.backlog()), words));
    sections.put("page.usage", pairs(plots.usage(), words));
    sections.put("html.boundaries", boundaries(words));
    sections.put("page.environment", environment(words));
    sections.put("page.repeat", repeating(words));
    sections.put("page.figures", HtmlLayout.of(comparison(words)));
    sections.put("html.evidence", rests(words));
    StringBuilder html = new StringBuilder();
    html.append("<h1>").append(escaped(title(words))).append("</h1>\n");
    contents(html, sections, words);
    sections.forEach((key, content) -> section(html, key, content, words));
    return html.toString();
  }

  private String title(Words words) {
    return duel.map(d -> DuelReport.of(d).title(words.locale()))
        .orElseGet(() -> comparison(words).title());
  }

  private Table comparison(Words words) {
    return ComparisonTable.of(results).table(words.locale());
  }

  private static void contents(StringBuilder html, Map<String, String> sections, Words words) {
    html.append("<nav class=\"contents\" aria-label=\"")
        .append(escaped(words.get("page.contents")))
        .append("\"><ul>\n");
    for (String key : sections.keySet()) {
      html.append("<li><a href=\"#").append(id(key, words)).append("\">");
      html.append(escaped(words.get(key))).append("</a></li>\n");
    }
    html.append("</ul></nav>\n");
  }

  /** The evidence table brings its own heading. */
  private static void section(StringBuilder html, String key, String content, Words words) {
    html.append("<section id=\"").append(id(key, words)).append("\">\n");
    if (!key.equals("page.claims")) {
      html.append("<h2>").append(escaped(words.get(key))).append("</h2>\n");
    }
    html.append(content).append("</section>\n");
  }

  private static String id(String key, Words words) {
    return words.locale().getLanguage() + "-" + key.substring(key.indexOf('.') + 1);
  }

  /** What may be claimed, or why nothing is; then how far each may be believed. */
  private String verdict(Words words) {
    StringBuilder html = new StringBuilder();
    for (String headline : headlines(words)) {
      html.append("<p class=\"headline\">").append(escaped(headline)).append("</p>\n");
    }
    if (duel.isEmpty()) {
      return html.append(Cards.ofRuns(results, RunNames.of(results), words)).toString();
    }
    return html.append(Cards.ofTrials(results, words))
        .append(DuelReport.of(duel.get()).html(words.locale()))
        .toString();
  }

  private List<String> headlines(Words words) {
    if (duel.isPresent()) {
      return DuelReport.of(duel.get()).headlines(words.locale());
    }
    if (results.size() == 1) {
      return List.of(words.get("page.single"));
    }
    return List.of(
        words.get(results.stream().allMatch(Standing::ranks) ? "note.noClaim" : "page.noRanking"));
  }

  private static String plots(List<Plot> plots, Words words) {
    return String.join("", plots.stream().map(plot -> plot.html(words)).toList());
  }

  private static String pairs(List<Plot> plots, Words words) {
    return "<div class=\"pairs\">\n" + plots(plots, words) + "</div>\n";
  }

  private String boundaries(Words words) {
    StringBuilder html = new StringBuilder();
    List<RunResult> shown = duel.isPresent() ? LeastFair.ofEachDesign(results) : results;
    List<String> names = RunNames.of(shown);
    for (int i = 0; i < shown.size(); i++) {
      List<SellOutBoundary> boundaries = shown.get(i).boundaries();
      if (!boundaries.isEmpty()) {
        html.append("<h3>").append(escaped(names.get(i))).append("</h3>\n");
        if (duel.isPresent()) {
          html.append("<p>")
              .append(escaped(words.get("page.leastFair", "run", shown.get(i).run())));
          html.append("</p>\n");
        }
      }
      for (int b = 0; b < boundaries.size(); b++) {
        String id = "boundary-" + words.locale().getLanguage() + "-" + i + "-" + b;
        html.append(BoundarySvg.of(boundaries.get(b), words, id));
      }
    }
    return html.isEmpty()
        ? "<p class=\"missing\">" + escaped(words.get("page.noBoundary")) + "</p>\n"
        : html.toString();
  }

  private String environment(Words words) {
    return HtmlLayout.of(Fingerprint.of(runs, words))
        + folded(words.get("print.settings"), HtmlLayout.of(Fingerprint.settings(runs, words)));
  }

  private String repeating(Words words) {
    long seed = duel.map(d -> d.setup().seed()).orElse(results.get(0).seed());
    StringBuilder html = new StringBuilder("<ol class=\"steps\">\n");
    for (Repeating.Step step : Repeating.steps(directory, seed, runs)) {
      html.append("<li>").append(escaped(words.get(step.key())));
      html.append("<pre tabindex=\"0\"><code>");
      html.append(escaped(String.join("\n", step.commands()))).append("</code></pre></li>\n");
    }
    return html.append("</ol>\n").toString();
  }

  private String rests(Words words) {
    StringBuilder html = new StringBuilder("<div class=\"rests\">\n");
    List<String> names = RunNames.of(results);
    for (int i = 0; i < results.size(); i++) {
      StringBuilder list = new StringBuilder();
      list(list, RunEvidence.of(results.get(i), words));
      html.append(folded(names.get(i), list.toString()));
    }
    return html.append("</div>\n").toString();
  }

  private static String folded(String summary, String content) {
    return "<details><summary>" + escaped(summary) + "</summary>\n" + content + "</details>\n";
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
}
