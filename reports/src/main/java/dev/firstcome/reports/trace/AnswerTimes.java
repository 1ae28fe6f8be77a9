package dev.firstcome.reports.trace;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.LatencyOverTime;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** What a history tells over time. */
record AnswerTimes(History history) {

  /** The first due click, nanoseconds since the Unix epoch; empty without a click. */
  OptionalLong startNs() {
    return clicks().mapToLong(history::dueNs).min();
  }

  /** From due to answer, of all clicks that an answer of the contract came for. */
  LatencyOverTime latencies(long startNs, long intervalNs) {
    LatencyOverTime latencies = new LatencyOverTime(intervalNs);
    answered()
        .forEach(
            i ->
                latencies.record(
                    history.dueNs(i) - startNs, history.completedNs(i) - history.dueNs(i)));
    return latencies;
  }

  /** The first answer SOLD_OUT, nanoseconds since the Unix epoch. */
  OptionalLong soldOutNs() {
    return answered()
        .filter(i -> history.outcome(i) == Outcome.SOLD_OUT)
        .mapToLong(history::completedNs)
        .min();
  }

  private IntStream answered() {
    return clicks()
        .filter(i -> history.outcome(i).answered())
        .filter(i -> history.completedNs(i) != History.NO_ANSWER);
  }

  private IntStream clicks() {
    return IntStream.range(0, history.size()).filter(i -> history.kind(i) == Kind.ISSUE);
  }
}
