package dev.firstcome.core.sentence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * A sentence in no language yet.
 *
 * @param key its key in the bundle {@code dev.firstcome.core.sentence.sentences} (English and
 *     Korean)
 * @param params what stands in its {@code {name}} places, already as text
 */
public record Sentence(String key, Map<String, String> params) {

  /** Copies the map, order kept. */
  public Sentence {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
  }

  /** Makes a sentence from names and values in turn; numbers are written plainly. */
  public static Sentence of(String key, Object... namesAndValues) {
    Map<String, String> params = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      params.put((String) namesAndValues[i], String.valueOf(namesAndValues[i + 1]));
    }
    return new Sentence(key, params);
  }

  /** Says it in English or Korean; any other language is answered in English. */
  public String in(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "dev.firstcome.core.sentence.sentences",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String text = bundle.getString(key);
    for (Map.Entry<String, String> param : params.entrySet()) {
      text = text.replace("{" + param.getKey() + "}", param.getValue());
    }
    return text;
  }
}
