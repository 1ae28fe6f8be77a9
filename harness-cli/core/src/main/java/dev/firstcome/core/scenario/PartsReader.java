package dev.firstcome.core.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Reads {@code images} and {@code limits}. */
final class PartsReader {

  private PartsReader() {}

  static Parts parts(Section root) {
    return new Parts(
        read(root, "images", (s, part) -> s.text(part).orElseThrow()),
        read(root, "limits", PartsReader::budget));
  }

  private static <T> Map<String, T> read(
      Section root, String key, BiFunction<Section, String, T> value) {
    Map<String, T> values = new TreeMap<>();
    Optional<Section> section = root.section(key, Parts.NAMES);
    section.ifPresent(
        s ->
            Parts.NAMES.stream()
                .filter(part -> s.node(part).isPresent())
                .forEach(part -> values.put(part, value.apply(s, part))));
    return values;
  }

  private static Budget budget(Section limits, String part) {
    try {
      return Budget.parse(limits.text(part).orElseThrow());
    } catch (IllegalArgumentException e) {
      throw limits.problem(part, e.getMessage());
    }
  }
}
