package dev.firstcome.reports.plot;

import dev.firstcome.reports.chart.Text;
import dev.firstcome.reports.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words of drawings. */
final class PlotWords {
  private static final String BUNDLE = "dev.firstcome.reports.plot.plot";

  private PlotWords() {}

  static Words in(Locale language) {
    return Words.of(BUNDLE, language);
  }

  static Text text(String key, Object... namesAndValues) {
    return Text.of(language -> in(language).get(key, namesAndValues));
  }

  /** A design's name as it stands in sentences. */
  static Text design(String target) {
    return Text.of(language -> Words.in(language).orElse("name." + target, target));
  }

  static Text component(String name) {
    return Text.of(language -> Words.in(language).orElse("component." + name, name));
  }

  /** Several things in a row, each said in the language. */
  static <T> String list(List<T> things, Function<T, String> said) {
    return String.join(", ", things.stream().map(said).toList());
  }
}
