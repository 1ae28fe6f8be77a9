package dev.firstcome.core.benchmark;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One benchmark in one JVM.
 *
 * @param id what is measured, in short, such as {@code stock-evalsha-hot-16-thrpt}
 * @param round each round measures every id once, in a JVM of its own; from 1
 * @param benchmark class and method
 * @param params a value for each of its parameters
 * @param threads that call it; empty for what the benchmark itself says
 * @param mode as JMH calls it; empty for what the benchmark itself says
 */
public record PlannedBenchmark(
    String id,
    int round,
    String benchmark,
    Map<String, String> params,
    OptionalInt threads,
    Optional<String> mode) {

  /** Copies the map. */
  public PlannedBenchmark {
    params = Map.copyOf(params);
  }

  /** Returns the name of its files, without an ending. */
  public String fileName() {
    return id + "-" + round;
  }
}
