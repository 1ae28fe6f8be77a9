package dev.firstcome.reports.gate;

import dev.firstcome.reports.words.Words;
import java.util.Locale;

/** What a gate says, in one language. */
final class GateWords {
  private final Words own;
  private final Words shared;

  GateWords(Locale language) {
    this.own = Words.of("dev.firstcome.reports.gate.gate", language);
    this.shared = Words.in(language);
  }

  Locale locale() {
    return own.locale();
  }

  String get(String key, Object... namesAndValues) {
    return own.get(key, namesAndValues);
  }

  /** A figure's name; of a ratio between designs it is the same, and its group tells the two. */
  String figure(GateFigure figure) {
    return shared.get("figure." + figure.measure().key());
  }

  /** A figure's name with its target before it, for a sentence. */
  String named(GateFigure figure) {
    return get("named", "group", figure.group(), "figure", figure(figure));
  }
}
