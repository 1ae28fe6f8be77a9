package dev.firstcome.app.cli;

import dev.firstcome.environment.Limit;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a budget: {@code 1cpu,1g}, {@code 0.5cpu}, {@code 512m}. */
final class Limits {

  private static final Pattern CPUS = Pattern.compile("(\\d+(?:\\.\\d+)?)cpus?");
  private static final Pattern MEMORY = Pattern.compile("(\\d+)([kmg])");
  private static final Map<String, Long> BYTES =
      Map.of("k", 1L << 10, "m", 1L << 20, "g", 1L << 30);

  /** Less, and an engine refuses to start the container. */
  private static final long LEAST_MEMORY = 6L << 20;

  private static final double LEAST_CPUS = 0.01;
  private static final double MOST_CPUS = 1024;

  /** Three digits of TiB: what is beyond is a slip of the finger. */
  private static final int MOST_DIGITS = 9;

  private Limits() {}

  /**
   * Reads one.
   *
   * @param shown how to name it in a message
   * @throws UsageException if it is none
   */
  static Limit parse(String shown, String text) {
    OptionalDouble cpus = OptionalDouble.empty();
    OptionalLong memory = OptionalLong.empty();
    for (String word : text.toLowerCase(Locale.ROOT).split(",", -1)) {
      Matcher cpu = CPUS.matcher(word);
      Matcher bytes = MEMORY.matcher(word);
      if (cpu.matches() && cpus.isEmpty()) {
        cpus = OptionalDouble.of(cpus(shown, cpu.group(1)));
      } else if (bytes.matches() && memory.isEmpty() && word.length() <= MOST_DIGITS) {
        memory = OptionalLong.of(memory(shown, bytes));
      } else {
        throw new UsageException(
            "--limit %s: '%s' is no limit; write it like 1cpu,1g or 0.5cpu or 512m"
                .formatted(shown, word));
      }
    }
    return new Limit(cpus, memory);
  }

  private static double cpus(String shown, String number) {
    double cpus = Double.parseDouble(number);
    if (cpus < LEAST_CPUS || cpus > MOST_CPUS) {
      throw new UsageException(
          "--limit %s: cpus must be from 0.01 to 1024, are %s".formatted(shown, number));
    }
    return cpus;
  }

  private static long memory(String shown, Matcher bytes) {
    long memory = Long.parseLong(bytes.group(1)) * BYTES.get(bytes.group(2));
    if (memory < LEAST_MEMORY) {
      throw new UsageException(
          "--limit %s: memory must be at least 6m, is %s".formatted(shown, bytes.group()));
    }
    return memory;
  }
}
