package dev.firstcome.reports.advice;

import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.Wrapping;
import dev.firstcome.reports.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Advice for a terminal of 100 columns. */
public final class AdviceReport {
  private static final String BUNDLE = "dev.firstcome.reports.advice.advice";
  private static final int WIDTH = 100;

  private final Advice advice;
  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private AdviceReport(Advice advice, Words words) {
    this.advice = advice;
    this.words = words;
  }

  /** Returns it in English or Korean; each line ends with {@code \n}. */
  public static String text(Advice advice, Locale language) {
    return new AdviceReport(advice, Words.of(BUNDLE, language)).text();
  }

  private String text() {
    Needs needs = advice.needs();
    paragraph(
        "",
        words.get(
            "needs",
            "peak",
            Unit.PER_SECOND.one(needs.peakPerS()),
            "stock",
            Unit.whole(needs.stock()),
            "quantile",
            needs.quantile().text(),
            "limit",
            Unit.DURATION.one((double) needs.limitNs()),
            "mayLose",
            Unit.whole(needs.mayLose()),
            "memory",
            Unit.BYTES.one((double) needs.memoryBytes())));
    text.append('\n');
    paragraph("", recommendation());
    for (Assessment design : advice.designs()) {
      design(design);
    }
    caveats();
    return text.toString();
  }

  private String recommendation() {
    if (advice.recommended().isPresent()) {
      boolean several = advice.designs().stream().filter(AdviceReport::fits).count() > 1;
      return words.get(
          several ? "recommended.several" : "recommended", "design", advice.recommended().get());
    }
    if (advice.designs().isEmpty()) {
      return words.get("none.runs");
    }
    boolean open =
        advice.designs().stream().anyMatch(design -> design.outcome() == Check.Outcome.UNKNOWN);
    return words.get(open ? "none.open" : "none.fits");
  }

  private static boolean fits(Assessment design) {
    return design.outcome() == Check.Outcome.MET;
  }

  private void design(Assessment design) {
    text.append('\n');
    String outcome = words.get("outcome." + design.outcome());
    paragraph(
        "",
        design
            .bindsFirst()
            .map(
                need ->
                    words.get(
                        "design.binds",
                        "design",
                        design.design(),
                        "outcome",
                        outcome,
                        "need",
                        words.get("need." + need)))
            .orElseGet(() -> words.get("design", "design", design.design(), "outcome", outcome)));
    for (Check check : design.checks()) {
      paragraph(
          "  ",
          words.get(
              "check",
              "need",
              words.get("need." + check.need()),
              "outcome",
              words.get("check.outcome." + check.outcome()),
              "sentence",
              words.get("check." + check.key(), pairs(check.params()))));
    }
  }

  private void caveats() {
    text.append('\n');
    List.of("caveat.machine", "caveat.loss", "caveat.memory")
        .forEach(key -> paragraph("", words.get(key)));
    advice
        .leftOut()
        .forEach(
            (run, standing) ->
                paragraph("", words.get("leftOut", "run", run, "standing", standing)));
  }

  private static Object[] pairs(Map<String, String> params) {
    return params.entrySet().stream()
        .flatMap(param -> Stream.of(param.getKey(), param.getValue()))
        .toArray();
  }

  private void paragraph(String indent, String sentence) {
    for (String line : Wrapping.lines(sentence, WIDTH - indent.length())) {
      text.append(indent).append(line).append('\n');
    }
  }
}
