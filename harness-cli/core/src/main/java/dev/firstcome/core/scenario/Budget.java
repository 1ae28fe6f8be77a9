package dev.firstcome.core.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one part may use at most. Written {@code 1cpu,1g}, {@code 0.5cpu} or {@code 512m}.
 *
 * @param cpus processors' worth of time, 0.01 to 1024; empty for no limit
 * @param memoryBytes memory, swap included, from 6 MiB; empty for no limit
 */
public record Budget(OptionalDouble cpus, OptionalLong memoryBytes) {

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

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is none; the message says why, and names no place
   */
  public static Budget parse(String text) {
    OptionalDouble cpus = OptionalDouble.empty();
    OptionalLong memory = OptionalLong.empty();
    for (String word : text.toLowerCase(Locale.ROOT).split(",", -1)) {
      Matcher cpu = CPUS.matcher(word);
      Matcher bytes = MEMORY.matcher(word);
      if (cpu.matches() && cpus.isEmpty()) {
        cpus = OptionalDouble.of(cpus(cpu.group(1)));
      } else if (bytes.matches() && memory.isEmpty() && word.length() <= MOST_DIGITS) {
        memory = OptionalLong.of(memory(bytes));
      } else {
        throw new IllegalArgumentException(
            "'%s' is no limit; write it like 1cpu,1g or 0.5cpu or 512m".formatted(word));
      }
    }
    return new Budget(cpus, memory);
  }

  private static double cpus(String number) {
    double cpus = Double.parseDouble(number);
    if (cpus < LEAST_CPUS || cpus > MOST_CPUS) {
      throw new IllegalArgumentException("cpus must be from 0.01 to 1024, are " + number);
    }
    return cpus;
  }

  private static long memory(Matcher bytes) {
    long memory = Long.parseLong(bytes.group(1)) * BYTES.get(bytes.group(2));
    if (memory < LEAST_MEMORY) {
      throw new IllegalArgumentException("memory must be at least 6m, is " + bytes.group());
    }
    return memory;
  }
}
