package dev.firstcome.reports.gate;

import dev.firstcome.reports.table.MarkdownLayout;
import dev.firstcome.reports.table.TextLayout;
import java.util.List;
import java.util.Locale;

/** A gate for people: on a terminal, and in the summary of a job. */
public final class GateReport {
  private final Gate gate;

  private GateReport(Gate gate) {
    this.gate = gate;
  }

  /** Makes the report. */
  public static GateReport of(Gate gate) {
    return new GateReport(gate);
  }

  /** Returns it for a terminal, the decision last, where the eye is; lines end with {@code \n}. */
  public String text(Locale language) {
    GateWords words = new GateWords(language);
    String sentences = String.join("\n", new GateSentences(gate, words).all()) + "\n";
    return gate.figures().isEmpty()
        ? sentences
        : TextLayout.of(new GateTable(gate, words).table()) + "\n" + sentences;
  }

  /** Returns it as Markdown, the decision first. */
  public String markdown(Locale language) {
    GateWords words = new GateWords(language);
    List<String> sentences = new GateSentences(gate, words).all();
    StringBuilder text = new StringBuilder("## ");
    text.append(MarkdownLayout.escaped(sentences.get(0))).append("\n\n");
    for (String sentence : sentences.subList(1, sentences.size())) {
      text.append(MarkdownLayout.escaped(sentence)).append("\n\n");
    }
    if (!gate.figures().isEmpty()) {
      text.append(MarkdownLayout.of(new GateTable(gate, words).table()));
    }
    return text.toString();
  }
}
