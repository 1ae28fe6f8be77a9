package dev.firstcome.reports.gate;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.reports.comparison.RatioText;
import dev.firstcome.reports.statistics.PairedRatio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a gate came to, in sentences: the decision first, then why, then what it would take. */
record GateSentences(Gate gate, GateWords words) {

  /** Returns at least one. */
  List<String> all() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.get(
            "verdict." + gate.verdict(),
            "threshold",
            RatioText.factor(gate.setup().rules().threshold())));
    checker(sentences);
    gate.blocking(Finding.REGRESSED).forEach(figure -> sentences.add(of(figure)));
    if (gate.verdict() == GateVerdict.INCONCLUSIVE) {
      gate.figures().stream()
          .filter(figure -> figure.primary() && !figure.finding().good())
          .forEach(figure -> sentences.add(of(figure)));
      sentences.add(needed());
    }
    gate.blocking(Finding.IMPROVED).forEach(figure -> sentences.add(of(figure)));
    return sentences;
  }

  private void checker(List<String> sentences) {
    for (Side side : Side.values()) {
      Optional<Validity> validity = gate.validity(side);
      if (validity.isPresent() && validity.get() != Validity.VALID) {
        sentences.add(words.get("checker." + side + "." + validity.get()));
      }
    }
  }

  private String of(Judged figure) {
    return words.get(
        "figure." + figure.finding(),
        "figure",
        words.named(figure.contest().figure()),
        "ratio",
        RatioText.of(figure.ratio(), figure.interval()),
        "pairs",
        figure.pairs(),
        "least",
        PairedRatio.LEAST_PAIRS);
  }

  private String needed() {
    if (gate.pairsNeeded().isEmpty()) {
      return words.get("needed.unknown");
    }
    int pairs = gate.pairsNeeded().getAsInt();
    return gate.minutesNeeded().isEmpty()
        ? words.get("needed.pairs", "pairs", pairs)
        : words.get(
            "needed.minutes",
            "pairs",
            pairs,
            "trials",
            2 * pairs * gate.setup().targets().size(),
            "minutes",
            String.format(Locale.ROOT, "%.0f", Math.max(1, gate.minutesNeeded().getAsDouble())));
  }
}
