package dev.firstcome.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The budget of one part.
 *
 * @param cpus processors' worth of time, such as 0.5; empty for no limit
 * @param memoryBytes memory, swap included, whole KiB in bytes; empty for no limit
 */
public record Limit(OptionalDouble cpus, OptionalLong memoryBytes) {

  /** No limit at all. */
  public static final Limit NONE = new Limit(OptionalDouble.empty(), OptionalLong.empty());

  /** The limit as one would type it, such as {@code 0.5cpu,1048576k}; empty for none. */
  public String text() {
    List<String> parts = new ArrayList<>();
    cpus.ifPresent(c -> parts.add(c + "cpu"));
    memoryBytes.ifPresent(bytes -> parts.add(bytes / 1024 + "k"));
    return String.join(",", parts);
  }
}
