package dev.firstcome.app.benchmark;

import dev.firstcome.core.benchmark.PlannedBenchmark;
import dev.firstcome.environment.ProvisionListener;
import java.time.Duration;
import java.util.Optional;

/** Hears how benchmarks go. */
public interface BenchmarkListener extends ProvisionListener {

  /**
   * One is under way.
   *
   * @param number of it in the plan, from 1
   * @param of how many
   * @param line the last that JMH said
   * @param left for all that are still to come; empty before one is done
   */
  void running(
      PlannedBenchmark benchmark, int number, int of, String line, Optional<Duration> left);

  /** One has no result; the others go on. */
  void failed(PlannedBenchmark benchmark, String reason);
}
