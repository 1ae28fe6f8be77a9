package dev.firstcome.reports;

import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.verdict.Evidence;
import dev.firstcome.reports.verdict.VerdictWords;
import dev.firstcome.reports.words.Words;
import java.util.List;
import java.util.Locale;

/** One run in a few lines: its judgement and the evidence. */
public final class RunSummary {
  private static final String INDENT = "  ";

  private final RunResult run;

  private RunSummary(RunResult run) {
    this.run = run;
  }

  /** Makes the summary of a run. */
  public static RunSummary of(RunResult run) {
    return new RunSummary(run);
  }

  /** Returns it for a terminal, in English or Korean; each line ends with {@code \n}. */
  public String text(Locale language) {
    Words words = Words.in(language);
    StringBuilder text = new StringBuilder();
    text.append(run.target())
        .append(": ")
        .append(VerdictWords.verdict(run.verdict(), words))
        .append(", ")
        .append(Standing.fitness(run, words))
        .append('\n');
    append(text, RunEvidence.of(run, words), INDENT);
    return text.toString();
  }

  private static void append(StringBuilder text, List<Evidence> evidence, String indent) {
    for (Evidence item : evidence) {
      text.append(indent).append(item.text()).append('\n');
      append(text, item.below(), indent + INDENT);
    }
  }
}
