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
            gate.unavailable().isPresent() ? "verdict.unavailable" : "verdict." + gate.verdict(),
            "threshold",
            RatioText.factor(gate.setup().rules().threshold())));
    gate.unavailable().ifPresent(why -> sentences.add(why.in(words.locale())));
    checker(sentences);
    switch (gate.verdict()) {
      case PASSED -> figures(sentences, Finding.IMPROVED);
      case REGRESSED -> {
        failing(sentences);
        figures(sentences, Finding.REGRESSED);
        figures(sentences, Finding.IMPROVED);
      }
      case INVALID -> {} // how fast it is does not matter
      case INCONCLUSIVE -> open(sentences);
    }
    return sentences;
  }

  private void failing(List<String> sentences) {
    Failing failing = Failing.of(gate.trials(), gate.setup().rules());
    if (failing.beyondChance()) {
      sentences.add(failing.in(words));
    }
  }

  private void figures(List<String> sentences, Finding finding) {
    gate.blocking(finding).forEach(figure -> sentences.add(of(figure)));
  }

  /** Why nothing can be told, and what it would take. */
  private void open(List<String> sentences) {
    if (gate.unavailable().isPresent()) {
      return;
    }
    if (gate.validity(Side.BASE).equals(Optional.of(Validity.INVALID))) {
      sentences.add(words.get("needed.base"));
      return;
    }
    if (gate.incomplete()) {
      sentences.add(
          words.get("incomplete", "ran", gate.trials().size(), "planned", gate.setup().planned()));
      gate.failure().ifPresent(why -> sentences.add(why.in(words.locale())));
      sentences.add(again());
      return;
    }
    int failed = Failing.unpaired(gate.trials());
    if (failed > 0) {
      sentences.add(words.get("unpaired", "failed", failed, "of", gate.trials().size()));
    }
    List<Judged> open = gate.holdingUp();
    open.forEach(figure -> sentences.add(of(figure)));
    boolean headFailed = failed > 0 || gate.trials().stream().anyMatch(GateTrial::unknownHead);
    sentences.add(open.isEmpty() && headFailed ? again() : needed());
  }

  /** The same trials once more. */
  private String again() {
    int trials = gate.setup().planned();
    return gate.minutes(trials).isEmpty()
        ? words.get("needed.again", "trials", trials)
        : words.get(
            "needed.againMinutes",
            "trials",
            trials,
            "minutes",
            minutes(gate.minutes(trials).getAsDouble()));
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
    if (gate.holdingUp().stream().anyMatch(figure -> figure.finding() == Finding.OUTRUN)) {
      return words.get("needed.baseline");
    }
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
            gate.setup().trials(pairs),
            "minutes",
            minutes(gate.minutesNeeded().getAsDouble()));
  }

  private static String minutes(double minutes) {
    return String.format(Locale.ROOT, "%.0f", Math.max(1, minutes));
  }
}
