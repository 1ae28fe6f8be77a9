package dev.firstcome.reports.chart;

import java.util.Locale;
import java.util.function.Function;

/** A text in both languages. */
public record Text(String en, String ko) {

  /** Says the same in both. */
  public static Text of(Function<Locale, String> said) {
    return new Text(said.apply(Locale.ENGLISH), said.apply(Locale.KOREAN));
  }

  /** Returns it in Korean, or in English for any other language. */
  public String in(Locale language) {
    return language.getLanguage().equals(Locale.KOREAN.getLanguage()) ? ko : en;
  }
}
