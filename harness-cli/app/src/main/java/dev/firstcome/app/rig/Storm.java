package dev.firstcome.app.rig;

import dev.firstcome.app.resources.ResourceSampler;
import dev.firstcome.app.target.RunningTarget;
import dev.firstcome.app.time.Timekeeper;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.StatusPolls;
import dev.firstcome.core.storm.StormPlan;
import dev.firstcome.core.storm.StormProgress;
import dev.firstcome.core.storm.StormSummary;
import dev.firstcome.environment.process.SupervisedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;

/** Watches over the generator from its start to its end. */
final class Storm {

  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final Duration STOP_GRACE = Duration.ofSeconds(10);

  /** Beyond the last timeout that can be, for retries' waits and status polls. */
  private static final Duration OVERTIME = Duration.ofMinutes(2);

  private static final int LOG_LINES_SHOWN = 10;

  private final RunningTarget target;
  private final ResourceSampler sampler;
  private final ServiceTotals totals;
  private final Timekeeper time;
  private final StopSignal stop;
  private final RigListener listener;

  Storm(
      RunningTarget target,
      ResourceSampler sampler,
      ServiceTotals totals,
      Timekeeper time,
      StopSignal stop,
      RigListener listener) {
    this.target = target;
    this.sampler = sampler;
    this.totals = totals;
    this.time = time;
    this.stop = stop;
    this.listener = listener;
  }

  /** How it ended. */
  enum End {
    /** It sent everything, and has written its summary. */
    DONE,
    /** Because somebody asked to stop. */
    STOPPED,
    /** It ended without a summary or before its time, or was killed for not coming to an end. */
    FAILED
  }

  /**
   * Waits for the end of the storm. The generator may still be about to exit then: waiting for that
   * would count the end of a JVM into the drain.
   *
   * @param summary the file that the generator writes last
   */
  End watch(SupervisedProcess generator, StormOutput output, StormPlan plan, Path summary)
      throws IOException, InterruptedException {
    long startNs = plan.startAtEpochMs() * 1_000_000L;
    long durationMs = plan.scenario().durationMs();
    long latestNs = startNs + longest(plan.scenario()).toNanos();
    boolean begun = false;
    while (!Files.exists(summary)) {
      if (!generator.isAlive()) {
        return ended(generator, summary);
      }
      if (stop.raised()) {
        generator.terminate(STOP_GRACE);
        return End.STOPPED;
      }
      if (time.epochNs() > latestNs) {
        generator.kill();
        listener.warning("the generator did not come to an end, and was killed");
        return End.FAILED;
      }
      if (!begun && time.epochNs() >= startNs) {
        begun = true;
        sampler.sample(); // the edge of the measured window
        totals.begin();
        listener.phase(Phase.STORM);
      }
      output.latest().ifPresent(progress -> show(progress, durationMs));
      time.pause(LOOK_EVERY);
    }
    return summed(summary);
  }

  /** A generator that is told to end writes a summary as well: of what it has sent. */
  private End summed(Path summary) throws IOException {
    if (!JsonFile.read(summary, StormSummary.class).aborted()) {
      return End.DONE;
    }
    if (stop.raised()) {
      return End.STOPPED;
    }
    listener.warning("the generator was ended before the storm was over");
    return End.FAILED;
  }

  private End ended(SupervisedProcess generator, Path summary) throws IOException {
    if (Files.exists(summary)) {
      return summed(summary); // written between the two looks
    }
    listener.warning(
        "the generator ended before the storm did, with exit code "
            + generator.exitCode().orElse(-1)
            + "; the last lines of its log:\n  "
            + String.join("\n  ", generator.lastLogLines(LOG_LINES_SHOWN)));
    return End.FAILED;
  }

  static Duration longest(Scenario scenario) {
    long tries = 1L + scenario.retries().max();
    long triesMs = tries * (scenario.timeoutMs() + scenario.retries().delayMs());
    StatusPolls polls = scenario.statusPolls();
    long looksMs = polls.share() > 0 ? polls.max() * (polls.everyMs() + scenario.timeoutMs()) : 0;
    return OVERTIME.plusMillis(scenario.durationMs() + triesMs + looksMs);
  }

  private void show(StormProgress progress, long durationMs) {
    try {
      OptionalDouble backlog = target.client().backlog();
      listener.storm(progress, durationMs, backlog);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
