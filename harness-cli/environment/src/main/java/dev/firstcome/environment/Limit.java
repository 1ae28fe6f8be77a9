package dev.firstcome.environment;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The budget of one part.
 *
 * @param cpus processors' worth of time, such as 0.5; empty for no limit
 * @param memoryBytes memory, swap included, bytes; empty for no limit
 */
public record Limit(OptionalDouble cpus, OptionalLong memoryBytes) {

  /** No limit at all. */
  public static final Limit NONE = new Limit(OptionalDouble.empty(), OptionalLong.empty());
}
