package dev.firstcome.contract.stage;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The timers {@code firstcome_stage_seconds{stage}}. Safe for any number of threads. */
public final class StageTimers {
  private final Map<Stage, Timer> timers = new EnumMap<>(Stage.class);

  public StageTimers(MeterRegistry registry) {
    for (Stage stage : Stage.values()) {
      timers.put(
          stage,
          Timer.builder("firstcome.stage")
              .description("How long a stage of an issuance took")
              .tag("stage", stage.label())
              .publishPercentileHistogram()
              .minimumExpectedValue(Duration.ofNanos(100_000))
              .maximumExpectedValue(Duration.ofMinutes(1))
              .register(registry));
    }
  }

  /**
   * Counts one passage.
   *
   * @param nanos how long it took; a negative one, as two clocks may give, counts as 0
   */
  public void record(Stage stage, long nanos) {
    Timer timer = timers.get(stage);
    if (timer != null) {
      timer.record(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    }
  }

  /** Counts one passage between two instants, perhaps of two clocks. */
  public void record(Stage stage, Instant from, Instant to) {
    record(stage, Duration.between(from, to).toNanos());
  }
}
