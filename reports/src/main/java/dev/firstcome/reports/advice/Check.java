package dev.firstcome.reports.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One need against what was measured.
 *
 * @param need which
 * @param outcome whether it is met
 * @param used how much of the limit is used up, 1 being all of it; empty where it is unknown
 * @param key the sentence's key among the advice words, less {@code check.}
 * @param params what stands in its places, as text
 */
public record Check(
    Need need, Outcome outcome, OptionalDouble used, String key, Map<String, String> params) {

  /** What a person can need. */
  public enum Need {
    /** So many clicks a second. */
    RATE,
    /** Answers in time. */
    LATENCY,
    /** No more memory. */
    MEMORY,
    /** No more acknowledged requests lost. */
    LOSS
  }

  /** Whether it is met. */
  public enum Outcome {
    /** It is. */
    MET,
    /** It is not. */
    BROKEN,
    /** Nothing measured tells. */
    UNKNOWN
  }

  /** Copies the map, order kept. */
  public Check {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
  }

  /** A need that is measured against its limit. */
  static Check measured(Need need, double used, String key, Object... namesAndValues) {
    Outcome outcome = used <= 1 ? Outcome.MET : Outcome.BROKEN;
    return new Check(need, outcome, OptionalDouble.of(used), key, params(namesAndValues));
  }

  /** A need that nothing measured tells of. */
  static Check unknown(Need need, String key, Object... namesAndValues) {
    return new Check(need, Outcome.UNKNOWN, OptionalDouble.empty(), key, params(namesAndValues));
  }

  private static Map<String, String> params(Object... namesAndValues) {
    Map<String, String> params = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      params.put((String) namesAndValues[i], String.valueOf(namesAndValues[i + 1]));
    }
    return params;
  }
}
