package dev.firstcome.reports.words;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language. */
public final class Words {
  private final Locale locale;
  private final ResourceBundle bundle;

  private Words(Locale locale, ResourceBundle bundle) {
    this.locale = locale;
    this.bundle = bundle;
  }

  /** Returns the words of that language: Korean, or English for any other. */
  public static Words in(Locale locale) {
    return of("dev.firstcome.reports.words.words", locale);
  }

  /**
   * Returns the words of another bundle, for a report that has many of its own.
   *
   * @param bundle its name
   */
  public static Words of(String bundle, Locale locale) {
    // no fallback: under a Korean default locale an English report must not turn Korean
    return new Words(
        locale,
        ResourceBundle.getBundle(
            bundle,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** Returns the language that was asked for. */
  public Locale locale() {
    return locale;
  }

  /**
   * Returns the text of a key, its {@code {name}} places filled.
   *
   * @param namesAndValues names and values in turn
   */
  public String get(String key, Object... namesAndValues) {
    String text = bundle.getString(key);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text = text.replace("{" + namesAndValues[i] + "}", String.valueOf(namesAndValues[i + 1]));
    }
    return text;
  }

  /** Returns the text of a key, or {@code otherwise} where there is none. */
  public String orElse(String key, String otherwise) {
    return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
  }
}
