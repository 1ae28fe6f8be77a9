package dev.firstcome.gatling;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.OperationRecorder;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.LatencyLogWriter;
import dev.firstcome.core.latency.LatencyTag;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;

/**
 * The operations of the measured window: a line of history each, the latencies, and the counts of
 * the progress line.
 */
final class MeasuredOperations implements Operations {
  private final OperationRecorder history;
  private final LatencyLogWriter latencies;
  private final Map<Outcome, LongAdder> byOutcome = new EnumMap<>(Outcome.class);
  private final Recorder recentAnswers = new Recorder(2);
  private final LongAccumulator lastEndNs = new LongAccumulator(Math::max, Long.MIN_VALUE);
  private Histogram recent;

  MeasuredOperations(OperationRecorder history, LatencyLogWriter latencies) {
    this.history = history;
    this.latencies = latencies;
    for (Outcome outcome : Outcome.values()) {
      byOutcome.put(outcome, new LongAdder()); // never changed again, so any thread may read it
    }
  }

  @Override
  public int sent(Kind kind, long couponId, long userId, long dueNs, long invokedNs) {
    int handle = history.begin(kind, couponId, userId, dueNs, invokedNs);
    latencies.record(LatencyTag.LAG, invokedNs - dueNs);
    return handle;
  }

  @Override
  public void ended(
      int handle,
      Kind kind,
      long dueNs,
      long invokedNs,
      long completedNs,
      Outcome outcome,
      long overNs) {
    if (!history.complete(handle, completedNs, outcome)) {
      return;
    }
    lastEndNs.accumulate(overNs);
    if (kind == Kind.ISSUE) {
      byOutcome.get(outcome).increment();
      if (outcome.answered()) {
        latencies.record(LatencyTag.ANSWER_DUE, completedNs - dueNs);
        latencies.record(LatencyTag.ANSWER_SENT, completedNs - invokedNs);
        recentAnswers.recordValue(Math.max(0, completedNs - dueNs));
      }
    }
  }

  long sent() {
    return history.sent();
  }

  long completed() {
    return history.completed();
  }

  /** Returns when the last operation was over, or {@code otherwise} if none is. */
  long lastEndNs(long otherwise) {
    long last = lastEndNs.get();
    return last == Long.MIN_VALUE ? otherwise : last;
  }

  /** Returns the issue operations that ended so far, by outcome; those that occurred. */
  Map<Outcome, Long> outcomes() {
    EnumMap<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    byOutcome.forEach(
        (outcome, adder) -> {
          long n = adder.sum();
          if (n > 0) {
            counts.put(outcome, n);
          }
        });
    return counts;
  }

  /** Returns p99 from due to answer since it was asked last. For one thread. */
  OptionalLong recentAnswerP99() {
    recent = recentAnswers.getIntervalHistogram(recent);
    return recent.getTotalCount() == 0
        ? OptionalLong.empty()
        : OptionalLong.of(recent.getValueAtPercentile(99));
  }
}
