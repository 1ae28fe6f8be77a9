package dev.firstcome.reports.comparison;

import dev.firstcome.reports.table.HtmlLayout;
import dev.firstcome.reports.table.MarkdownLayout;
import dev.firstcome.reports.table.TextLayout;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A duel for people: what was declared beforehand first, then the table, then the rest. */
public final class DuelReport {
  private final Duel duel;

  private DuelReport(Duel duel) {
    this.duel = duel;
  }

  /** Makes the report of a duel. */
  public static DuelReport of(Duel duel) {
    return new DuelReport(duel);
  }

  /** Returns it for a terminal, in English or Korean; each line ends with {@code \n}. */
  public String text(Locale language) {
    Words words = Words.in(language);
    return TextLayout.of(new DuelTable(duel, words).table())
        + "\n"
        + String.join("\n", headlines(words))
        + "\n";
  }

  /** Returns it as Markdown, for a pull request. */
  public String markdown(Locale language) {
    Words words = Words.in(language);
    StringBuilder text = new StringBuilder();
    for (String headline : headlines(words)) {
      text.append("**").append(MarkdownLayout.escaped(headline)).append("**\n\n");
    }
    return text.append(MarkdownLayout.of(new DuelTable(duel, words).table())).toString();
  }

  /** Returns it as an HTML fragment with its own heading. */
  public String html(Locale language) {
    Words words = Words.in(language);
    StringBuilder html = new StringBuilder("<section class=\"duel\">\n<h2>");
    html.append(HtmlLayout.escaped(new DuelTable(duel, words).table().title())).append("</h2>\n");
    for (String headline : headlines(words)) {
      html.append("<p class=\"verdict\">").append(HtmlLayout.escaped(headline)).append("</p>\n");
    }
    return html.append(HtmlLayout.of(new DuelTable(duel, words).table()))
        .append("</section>\n")
        .toString();
  }

  /** The figure that was declared beforehand, one sentence for each target but the first. */
  private List<String> headlines(Words words) {
    List<String> headlines = new ArrayList<>();
    duel.figures().stream()
        .filter(FigureContest::primary)
        .forEach(contest -> headlines.add(ClaimSentence.of(contest, words)));
    if (!duel.conclusive()) {
      headlines.add(words.get("duel.inconclusive"));
    }
    return headlines;
  }
}
