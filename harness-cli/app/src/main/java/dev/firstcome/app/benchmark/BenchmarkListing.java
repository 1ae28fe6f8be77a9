package dev.firstcome.app.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What JMH tells of its benchmarks and their parameters ({@code -lp}). */
final class BenchmarkListing {
  private static final Pattern NAME = Pattern.compile("dev\\.firstcome\\.jmh\\.[\\w.]+");
  private static final Pattern PARAM = Pattern.compile("\\s+param \"(\\w+)\" = \\{(.*)}");

  private BenchmarkListing() {}

  /**
   * A benchmark.
   *
   * @param name class and method
   * @param params the values of each parameter, in JMH's order
   */
  record Listed(String name, Map<String, List<String>> params) {}

  /** Reads the listing; JMH lists a benchmark once for each of its modes, which are one here. */
  static List<Listed> parse(List<String> lines) {
    Map<String, Listed> found = new LinkedHashMap<>();
    Listed last = null;
    for (String line : lines) {
      Matcher param = PARAM.matcher(line);
      if (NAME.matcher(line).matches()) {
        last = found.computeIfAbsent(line, name -> new Listed(name, new LinkedHashMap<>()));
      } else if (param.matches() && last != null) {
        last.params().put(param.group(1), List.of(param.group(2).split(", ", -1)));
      }
    }
    return new ArrayList<>(found.values());
  }
}
