package dev.firstcome.app.cli;

import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

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

  /**
   * The language of that name.
   *
   * @throws TypeConversionException if there is none
   */
  static Language named(String name) {
    for (Language language : values()) {
      if (language.locale.getLanguage().equalsIgnoreCase(name)) {
        return language;
      }
    }
    throw new TypeConversionException("'" + name + "' is neither en nor ko");
  }

  /** The language of a locale; English where it is none of these. */
  static Language of(Locale locale) {
    return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? KO : EN;
  }
}
