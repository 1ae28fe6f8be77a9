package dev.firstcome.reports.evidence;

import static dev.firstcome.reports.table.HtmlLayout.escaped;

import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.evidence.EvidenceTopics.TopicRows;
import dev.firstcome.reports.table.HtmlLayout;
import dev.firstcome.reports.table.MarkdownLayout;
import dev.firstcome.reports.table.TextLayout;
import dev.firstcome.reports.table.Wrapping;
import dev.firstcome.reports.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The evidence table for people: a terminal, Markdown, or a fragment of a page. */
public final class EvidenceReport {
  private static final String BUNDLE = "dev.firstcome.reports.evidence.evidence";
  private static final int WIDTH = 100;
  private static final String INDENT = "    ";

  private final EvidenceTable table;

  private EvidenceReport(EvidenceTable table) {
    this.table = table;
  }

  /** Draws the table from runs of any scenarios and designs. */
  public static EvidenceReport of(List<RunResult> runs, PairedIntervals intervals) {
    return new EvidenceReport(EvidenceTable.of(runs, intervals));
  }

  /** Returns what a program reads. */
  public EvidenceTable table() {
    return table;
  }

  /** Returns it for a terminal of 100 columns, in English or Korean. */
  public String text(Locale language) {
    Words words = Words.of(BUNDLE, language);
    StringBuilder text = new StringBuilder();
    for (String sentence : summary(words)) {
      paragraph(text, "", sentence);
    }
    for (TopicRows topic : EvidenceTopics.of(table)) {
      text.append('\n');
      if (topic.measures().isEmpty()) {
        text.append(topic.heading(words)).append('\n');
      } else {
        text.append(TextLayout.of(topic.figures(table.designs(), words), WIDTH));
      }
      for (EvidenceRow row : topic.rows()) {
        text.append('\n');
        paragraph(text, "  ", head(row, words));
        quote(row, words).forEach(line -> paragraph(text, INDENT, line));
        paragraph(text, INDENT, "→ " + row.answer().reason().in(words));
      }
    }
    return text.toString();
  }

  /** Returns it as Markdown, in English or Korean. */
  public String markdown(Locale language) {
    Words words = Words.of(BUNDLE, language);
    StringBuilder text = new StringBuilder();
    text.append("## ").append(words.get("title")).append("\n\n");
    summary(words).forEach(sentence -> text.append("- ").append(marked(sentence)).append('\n'));
    for (TopicRows topic : EvidenceTopics.of(table)) {
      text.append('\n');
      text.append(
          topic.measures().isEmpty()
              ? "### " + topic.heading(words) + "\n"
              : MarkdownLayout.of(topic.figures(table.designs(), words)));
      text.append('\n');
      for (EvidenceRow row : topic.rows()) {
        text.append("- **").append(marked(head(row, words))).append("**  \n");
        quote(row, words).forEach(line -> text.append("  ").append(marked(line)).append("  \n"));
        text.append("  → ").append(marked(row.answer().reason().in(words))).append('\n');
      }
    }
    return text.toString();
  }

  /**
   * Returns a fragment for a page, which brings the style: one {@code section}. What these runs
   * cannot tell is folded away, so that what they can is seen.
   */
  public String html(Locale language) {
    Words words = Words.of(BUNDLE, language);
    StringBuilder html = new StringBuilder("<section class=\"evidence\">\n<h2>");
    html.append(escaped(words.get("title"))).append("</h2>\n<ul class=\"notes\">\n");
    summary(words).forEach(s -> html.append("<li>").append(escaped(s)).append("</li>\n"));
    html.append("</ul>\n");
    for (TopicRows topic : EvidenceTopics.of(table)) {
      html.append("<h3>").append(escaped(topic.heading(words))).append("</h3>\n");
      if (!topic.measures().isEmpty()) {
        html.append(HtmlLayout.of(topic.figures(table.designs(), words)));
      }
      claims(html, topic.rows().stream().filter(EvidenceRow::answered).toList(), words);
      List<EvidenceRow> open = topic.rows().stream().filter(row -> !row.answered()).toList();
      if (!open.isEmpty()) {
        html.append("<details><summary>")
            .append(escaped(words.get("unmeasured", "claims", open.size())))
            .append("</summary>\n");
        claims(html, open, words);
        html.append("</details>\n");
      }
    }
    return html.append("</section>\n").toString();
  }

  private static void claims(StringBuilder html, List<EvidenceRow> rows, Words words) {
    if (!rows.isEmpty()) {
      html.append("<ul class=\"claims\">\n");
      rows.forEach(row -> item(html, row, words));
      html.append("</ul>\n");
    }
  }

  private static void item(StringBuilder html, EvidenceRow row, Words words) {
    html.append("<li class=\"")
        .append(row.answer().verdict().toLowerCase(Locale.ROOT))
        .append("\"><p><strong>")
        .append(escaped(head(row, words)))
        .append("</strong></p>\n<blockquote>");
    html.append(
        quote(row, words).stream()
            .map(line -> "<p>" + escaped(line) + "</p>")
            .collect(Collectors.joining()));
    html.append("</blockquote>\n<p>")
        .append(escaped(row.answer().reason().in(words)))
        .append("</p></li>\n");
  }

  private List<String> summary(Words words) {
    return EvidenceTopics.summary(table, words);
  }

  private static String head(EvidenceRow row, Words words) {
    Claim claim = row.claim();
    return words.get(
        "head",
        "id",
        claim.id(),
        "subject",
        korean(words) ? claim.subject().ko() : claim.subject().en(),
        "design",
        claim.design(),
        "verdict",
        words.get("verdict." + row.answer().verdict()));
  }

  /** The source's own words, and in another language what they mean. */
  private static List<String> quote(EvidenceRow row, Words words) {
    String source = "“" + String.join(" / ", row.claim().lines()) + "”";
    return korean(words) ? List.of(source) : List.of(source, row.claim().english());
  }

  private static boolean korean(Words words) {
    return words.locale().getLanguage().equals(Locale.KOREAN.getLanguage());
  }

  private static void paragraph(StringBuilder text, String indent, String sentence) {
    for (String line : Wrapping.lines(sentence, WIDTH - indent.length())) {
      text.append(indent).append(line).append('\n');
    }
  }

  private static String marked(String text) {
    return text.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
  }
}
