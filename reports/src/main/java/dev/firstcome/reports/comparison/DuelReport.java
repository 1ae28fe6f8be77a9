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

  /** Returns the table as an HTML fragment. */
  public String html(Locale language) {
    return HtmlLayout.of(new DuelTable(duel, Words.in(language)).table());
  }

  /** Returns what was declared beforehand, seed and pairs: a heading. */
  public String title(Locale language) {
    return new DuelTable(duel, Words.in(language)).table().title();
  }

  /** Returns the sentences on the figure that was declared beforehand, and why none is claimed. */
  public List<String> headlines(Locale language) {
    return headlines(Words.in(language));
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
