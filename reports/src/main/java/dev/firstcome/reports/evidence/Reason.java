package dev.firstcome.reports.evidence;

import dev.firstcome.reports.words.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Why an answer is what it is, in no language yet.
 *
 * @param key its key among the evidence words, less {@code why.}
 * @param params what stands in its places, as text
 */
public record Reason(String key, Map<String, String> params) {

  /** Copies the map, order kept. */
  public Reason {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
  }

  /** Makes one from names and values in turn. */
  static Reason of(String key, Object... namesAndValues) {
    Map<String, String> params = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      params.put((String) namesAndValues[i], String.valueOf(namesAndValues[i + 1]));
    }
    return new Reason(key, params);
  }

  /** Says it in a language. */
  String in(Words words) {
    Object[] namesAndValues =
        params.entrySet().stream()
            .flatMap(param -> Stream.of(param.getKey(), param.getValue()))
            .toArray();
    return words.get("why." + key, namesAndValues);
  }
}
