package dev.firstcome.app.cli;

import java.util.Locale;

/** A language that tables and sentences exist in. */
enum Language {
  /** English. */
  EN(Locale.ENGLISH),
  /** Korean. */
  KO(Locale.KOREAN);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  /** The language of a locale; English where it is none of these. */
  static Language of(Locale locale) {
    return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? KO : EN;
  }
}
