package dev.firstcome.gatling;

import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.history.HistoryWriter;
import dev.firstcome.core.history.OperationRecorder;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.latency.LatencyLogWriter;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.storm.StormPlan;
import dev.firstcome.core.storm.StormProgress;
import dev.firstcome.core.storm.StormSummary;
import java.io.IOException;
import java.nio.file.Path;

/**
 * One storm's files, open from the first click to the summary. Ended once, by whoever comes first:
 * Gatling when all is over, or the JVM's shutdown when the storm is stopped.
 */
final class Storm {
  private final RunDirectory directory;
  private final RunClock clock;
  private final long startNs;
  private final long scheduled;
  private final OperationRecorder history;
  private final LatencyLogWriter latencies;
  private final MeasuredOperations measured;
  private final WarmUpOperations warmUp;
  private boolean ended;

  private Storm(
      RunDirectory directory,
      RunClock clock,
      long startNs,
      long scheduled,
      OperationRecorder history,
      LatencyLogWriter latencies) {
    this.directory = directory;
    this.clock = clock;
    this.startNs = startNs;
    this.scheduled = scheduled;
    this.history = history;
    this.latencies = latencies;
    this.measured = new MeasuredOperations(history, latencies);
    this.warmUp = new WarmUpOperations(clock, startNs);
  }

  /**
   * Opens the files.
   *
   * @param scheduled clicks of the measured window
   */
  static Storm open(StormPlan plan, RunClock clock, long scheduled) throws IOException {
    RunDirectory directory = new RunDirectory(Path.of(plan.directory()));
    return new Storm(
        directory,
        clock,
        plan.startAtEpochMs() * 1_000_000L,
        scheduled,
        new OperationRecorder(HistoryWriter.create(directory.history())),
        LatencyLogWriter.create(directory.latency(), clock));
  }

  Operations measured() {
    return measured;
  }

  Operations warmUp() {
    return warmUp;
  }

  /** Returns how far the storm is. For one thread. */
  StormProgress progress() {
    return new StormProgress(
        Math.floorDiv(clock.nowNs() - startNs, 1_000_000L),
        scheduled,
        measured.sent(),
        measured.completed(),
        warmUp.sent(),
        measured.outcomes(),
        measured.recentAnswerP99());
  }

  /**
   * Writes down whatever is still open, closes the files and writes the summary; does nothing if
   * that is done.
   */
  synchronized void end(boolean aborted) throws IOException {
    if (ended) {
      return;
    }
    ended = true;
    long completed = measured.completed();
    history.close();
    latencies.close();
    JsonFile.write(
        directory.stormSummary(),
        new StormSummary(
            StormSummary.SCHEMA_VERSION,
            scheduled,
            measured.sent(),
            completed,
            clock.wallClockAtStartNs(),
            clock.monotonicAtStartNs(),
            startNs,
            measured.lastEndNs(startNs),
            warmUp.sent(),
            warmUp.leaks(),
            aborted));
  }
}
