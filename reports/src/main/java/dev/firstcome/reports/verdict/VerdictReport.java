package dev.firstcome.reports.verdict;

import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Judgement;
import dev.firstcome.core.checker.SellOutBoundary;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.reports.table.MarkdownLayout;
import dev.firstcome.reports.table.Paragraph;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.TextLayout;
import dev.firstcome.reports.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The judgement on one run directory, as {@code verify} shows it. */
public final class VerdictReport {
  private static final String INDENT = "  ";
  private static final int NAME_COLUMNS = 20;

  private final Judgement judgement;
  private final Words words;

  private VerdictReport(Judgement judgement, Words words) {
    this.judgement = judgement;
    this.words = words;
  }

  /** Makes the report in English or Korean. */
  public static VerdictReport of(Judgement judgement, Locale language) {
    return new VerdictReport(judgement, Words.in(language));
  }

  /** Returns it as one JSON object (results.md, "What verify prints"). */
  public String json() {
    return VerdictJson.of(judgement, words.locale());
  }

  /** Returns it for a terminal of 100 columns: the verdict first, then what it rests on. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(VerdictWords.verdict(verdict(), words)).append('\n');
    append(text, List.of(Evidence.denominators(verdict().denominators(), words)), "");
    verdict().reservations().forEach(r -> text.append(Paragraph.of("! ", r.in(words.locale()))));
    text.append('\n');
    for (Finding finding : verdict().findings()) {
      text.append(
          Paragraph.of(
              sign(finding.status())
                  + " "
                  + Paragraph.padded(finding.anomaly().name(), NAME_COLUMNS),
              finding.sentence().in(words.locale())));
    }
    text.append(words.get("verify.signs")).append('\n');
    for (Finding finding : verdict().findings()) {
      if (!finding.witnesses().isEmpty()) {
        text.append('\n').append(witnessed(finding)).append('\n');
        append(text, Evidence.witnesses(finding, words), INDENT);
      }
    }
    figures().ifPresent(table -> text.append('\n').append(TextLayout.of(table)));
    for (SellOutBoundary boundary : judgement.boundaries()) {
      text.append('\n').append(BoundaryChart.of(boundary, words));
    }
    return text.toString();
  }

  /** Returns it as Markdown. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(VerdictWords.verdict(verdict(), words)).append("\n\n");
    items(text, List.of(Evidence.denominators(verdict().denominators(), words)), "");
    verdict()
        .reservations()
        .forEach(r -> item(text, "", "**" + escaped(r.in(words.locale())) + "**"));
    text.append('\n');
    for (Finding finding : verdict().findings()) {
      String name = "`" + finding.anomaly() + "` " + finding.status() + ": ";
      String sentence = escaped(finding.sentence().in(words.locale()));
      item(text, "", sign(finding.status()) + " " + name + sentence);
    }
    for (Finding finding : verdict().findings()) {
      if (!finding.witnesses().isEmpty()) {
        text.append("\n### ").append(escaped(witnessed(finding))).append("\n\n");
        items(text, Evidence.witnesses(finding, words), "");
      }
    }
    figures().ifPresent(table -> text.append('\n').append(MarkdownLayout.of(table)));
    for (SellOutBoundary boundary : judgement.boundaries()) {
      text.append("\n```text\n").append(BoundaryChart.of(boundary, words)).append("```\n");
    }
    return text.toString();
  }

  private Verdict verdict() {
    return judgement.verdict();
  }

  private Optional<Table> figures() {
    return PeopleTable.of(judgement, words);
  }

  private String witnessed(Finding finding) {
    return finding.anomaly() + ": " + VerdictWords.finding(finding, words);
  }

  private static String sign(CheckStatus status) {
    return switch (status) {
      case PASSED -> "✓";
      case VIOLATED -> "✗";
      case VACUOUS -> "-";
      case UNKNOWN -> "?";
    };
  }

  private static void append(StringBuilder text, List<Evidence> evidence, String indent) {
    for (Evidence item : evidence) {
      text.append(Paragraph.of(indent, item.text()));
      append(text, item.below(), indent + INDENT);
    }
  }

  private static void items(StringBuilder text, List<Evidence> evidence, String indent) {
    for (Evidence item : evidence) {
      item(text, indent, escaped(item.text()));
      items(text, item.below(), indent + INDENT);
    }
  }

  private static void item(StringBuilder text, String indent, String line) {
    text.append(indent).append("- ").append(line).append('\n');
  }

  private static String escaped(String text) {
    return MarkdownLayout.escaped(text);
  }
}
