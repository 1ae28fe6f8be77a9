package dev.firstcome.app.target;

import dev.firstcome.core.sentence.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Settings of a service that a command line can change, by the names that it takes: for telling
 * whether a measurement sees what is known to be there.
 *
 * @param byName the values, as they were typed
 */
public record ServiceSettings(Map<String, String> byName) {

  /** None. */
  public static final ServiceSettings NONE = new ServiceSettings(Map.of());

  private record Known(String variable, Pattern form, String example) {}

  private static final Map<String, Known> KNOWN = new LinkedHashMap<>();

  static {
    KNOWN.put(
        "answerDelay",
        new Known(
            "FIRSTCOME_ANSWERDELAY", Pattern.compile("\\d{1,9}(ns|us|ms|s)"), "300us or 2ms"));
    KNOWN.put(
        "defect",
        new Known(
            "FIRSTCOME_DEFECT", Pattern.compile("[A-Z_]{1,40}"), "OVERISSUE (in-memory only)"));
  }

  /** Copies the map. */
  public ServiceSettings {
    byName = Map.copyOf(byName);
  }

  /** Every name there is. */
  public static List<String> names() {
    return List.copyOf(KNOWN.keySet());
  }

  /** Whether {@code NAME=VALUE} is about one of them. */
  public static boolean isOne(String nameAndValue) {
    return KNOWN.containsKey(nameAndValue.split("=", 2)[0].strip());
  }

  /**
   * Reads them; of two with one name the last counts.
   *
   * @throws IllegalArgumentException if a name is unknown or a value has not its form; its message
   *     is one line
   */
  public static ServiceSettings parse(List<String> namesAndValues) {
    Map<String, String> byName = new TreeMap<>();
    for (String text : namesAndValues) {
      String[] parts = text.split("=", 2);
      String name = parts[0].strip();
      Known known = KNOWN.get(name);
      if (known == null) {
        List<String> names = new ArrayList<>(KNOWN.keySet());
        throw new IllegalArgumentException(
            "unknown setting '%s'; did you mean '%s'?".formatted(name, Nearest.to(name, names)));
      }
      String value = parts.length < 2 ? "" : parts[1].strip();
      if (!known.form().matcher(value).matches()) {
        throw new IllegalArgumentException(
            "%s: '%s' will not do; write it like %s".formatted(name, value, known.example()));
      }
      byName.put(name, value);
    }
    return new ServiceSettings(byName);
  }

  /** Whether nothing is set. */
  public boolean isEmpty() {
    return byName.isEmpty();
  }

  /** The variables of the service's environment that set them. */
  Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>();
    byName.forEach((name, value) -> variables.put(KNOWN.get(name).variable(), value));
    return variables;
  }
}
