package dev.firstcome.gatling;

import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.schedule.Schedule;
import dev.firstcome.core.schedule.ScheduleGenerator;
import dev.firstcome.core.storm.StormPlan;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;

/** Replays the clicks of {@code storm.json}; the package says how. The composition root. */
public final class StormSimulation extends Simulation {
  /** The system property that names {@code storm.json}. */
  public static final String PLAN_PROPERTY = "firstcome.storm";

  /** Warm-up clicks that are due sooner than this cannot be made in time any more. */
  private static final long READY_IN_NS = 1_000_000_000L;

  private final RunClock clock = RunClock.start(InstantSource.system(), System::nanoTime);
  private final Storm storm;
  private final ProgressPrinter progress;

  /**
   * Reads the plan and sets the storm up; Gatling calls this.
   *
   * @throws IllegalStateException if the plan is missing, or t = 0 has passed
   */
  public StormSimulation() {
    StormPlan plan = plan();
    Scenario scenario = plan.scenario();
    Schedule clicks = ScheduleGenerator.generate(scenario, plan.seed(), plan.firstCouponId());
    Schedule warmUp = ScheduleGenerator.warmUp(scenario, plan.seed(), plan.warmUpCouponId());
    long startNs = plan.startAtEpochMs() * 1_000_000L;
    long warmUpStartNs =
        startNs - (scenario.warmUp().durationMs() + scenario.warmUp().pauseMs()) * 1_000_000L;
    long lateNs = clock.nowNs() - startNs;
    if (lateNs > 0) {
      // a storm that begins late is another storm: its coupons are open already
      throw new IllegalStateException(
          "t = 0 passed " + lateNs / 1_000_000L + " ms before the generator was ready");
    }
    storm = open(plan, clicks.size());
    progress = new ProgressPrinter(storm, System.out);
    Requests requests = new Requests(clock, scenario.timeoutMs());
    Clicks populations = new Clicks(clock, requests);
    setUp(
            populations.population(
                "warm-up",
                requests.warmUp(),
                warmUp,
                warmUpStartNs,
                firstInTime(warmUp, clock.nowNs() + READY_IN_NS - warmUpStartNs),
                storm.warmUp(),
                Habits.none()),
            populations.population(
                "storm",
                requests.issue(),
                clicks,
                startNs,
                0,
                storm.measured(),
                Habits.of(scenario, plan.seed())))
        .protocols(Requests.protocol(plan.baseUrl()));
  }

  @Override
  public void before() {
    // SIGTERM, Ctrl-C, or Gatling's own failure: what is known is written down all the same
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(true), "flush"));
    progress.start();
  }

  @Override
  public void after() {
    end(false);
  }

  private void end(boolean aborted) {
    try {
      storm.end(aborted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.stop();
  }

  private Storm open(StormPlan plan, long scheduled) {
    try {
      return Storm.open(plan, clock, scheduled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Leaves out warm-up clicks that are overdue when the generator has only just started: sent all
   * at once they would be a storm of their own, at a cold target.
   */
  private static int firstInTime(Schedule schedule, long offsetNs) {
    int i = 0;
    while (i < schedule.size() && schedule.dueOffsetNs(i) < offsetNs) {
      i++;
    }
    return i;
  }

  private static StormPlan plan() {
    String file = System.getProperty(PLAN_PROPERTY);
    if (file == null) {
      throw new IllegalStateException("-D" + PLAN_PROPERTY + "=<storm.json> is missing");
    }
    try {
      return JsonFile.read(Path.of(file), StormPlan.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
