package dev.firstcome.reports.page;

import static dev.firstcome.reports.table.HtmlLayout.escaped;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.verdict.VerdictWords;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The verdict of each run, or of all trials of each design, as a card. */
public final class Cards {
  private final Words words;
  private final StringBuilder html = new StringBuilder("<div class=\"cards\">\n");

  private Cards(Words words) {
    this.words = words;
  }

  /** Returns a card for each run. */
  public static String ofRuns(List<RunResult> runs, List<String> names, Words words) {
    Cards cards = new Cards(words);
    for (int i = 0; i < runs.size(); i++) {
      RunResult run = runs.get(i);
      String fitness = words.get(run.fitness().fit() ? "fitness.FIT" : "fitness.UNFIT");
      cards.card(
          run.verdict().validity(),
          names.get(i),
          VerdictWords.verdict(run.verdict(), words),
          run.fitness().fit(),
          fitness,
          run.run());
    }
    return cards.html.append("</div>\n").toString();
  }

  /** Returns a card for each design. Its verdict is the worst of its trials'. */
  public static String ofTrials(List<RunResult> trials, Words words) {
    Cards cards = new Cards(words);
    for (String design : trials.stream().map(RunResult::target).distinct().toList()) {
      List<RunResult> own = trials.stream().filter(t -> t.target().equals(design)).toList();
      Validity worst =
          own.stream()
              .map(trial -> trial.verdict().validity())
              .max(Comparator.comparing(Cards::severity))
              .orElseThrow();
      long fit = own.stream().filter(trial -> trial.fitness().fit()).count();
      cards.card(
          worst,
          design,
          cards.counts(own),
          fit == own.size(),
          words.get("card.fit", "fit", fit, "trials", own.size()),
          words.get("card.trials", "trials", own.size()));
    }
    return cards.html.append("</div>\n").toString();
  }

  private String counts(List<RunResult> trials) {
    List<String> counts = new ArrayList<>();
    for (Validity validity : Validity.values()) {
      long number = trials.stream().filter(t -> t.verdict().validity() == validity).count();
      if (number > 0) {
        counts.add(
            words.get("card.verdict", "verdict", validity, "n", number, "trials", trials.size()));
      }
    }
    return String.join(", ", counts);
  }

  private static int severity(Validity validity) {
    return switch (validity) {
      case VALID -> 0;
      case UNKNOWN -> 1;
      case INVALID -> 2;
    };
  }

  private void card(
      Validity validity, String name, String verdict, boolean fit, String fitness, String below) {
    html.append("<section class=\"card ")
        .append(validity.name().toLowerCase(Locale.ROOT))
        .append("\"><h3>")
        .append(escaped(name))
        .append("</h3><p class=\"verdict\">")
        .append(escaped(verdict))
        .append(fit ? "</p><p>" : "</p><p class=\"unfit\">")
        .append(escaped(fitness))
        .append("</p><p class=\"run\">")
        .append(escaped(below))
        .append("</p></section>\n");
  }
}
