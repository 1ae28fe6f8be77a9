package dev.firstcome.reports.trace;

import dev.firstcome.core.latency.LatencyLog;
import dev.firstcome.core.latency.LatencyOverTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * The runs of one design over time. Times are nanoseconds since the first due click.
 *
 * @param design the target's name
 * @param runs how many
 * @param latencies all stages; empty without {@code latency.hlog}
 * @param answers from due to answer, answered clicks; empty without a history
 * @param soldOutNs of each run that sold out, the first answer or row that said so
 * @param faults of the first run that had any
 * @param waiting queued requests that were not settled; empty where the ledger keeps no instants
 * @param drainMs of each run that drained, from the end of the storm
 * @param usage per component; empty without {@code resources.csv}
 */
public record Trace(
    String design,
    int runs,
    Optional<LatencyLog> latencies,
    Optional<LatencyOverTime> answers,
    List<Long> soldOutNs,
    List<Fault> faults,
    Optional<MeanOverTime> waiting,
    List<Long> drainMs,
    Map<String, Usage> usage) {

  /** Copies the collections, order kept. */
  public Trace {
    soldOutNs = List.copyOf(soldOutNs);
    faults = List.copyOf(faults);
    drainMs = List.copyOf(drainMs);
    usage = Collections.unmodifiableMap(new LinkedHashMap<>(usage));
  }

  /** Returns these runs and others of the same design as one. */
  public Trace plus(Trace other) {
    Map<String, Usage> all = new LinkedHashMap<>(usage);
    other.usage.forEach((component, used) -> all.merge(component, used, Usage::plus));
    return new Trace(
        design,
        runs + other.runs,
        either(latencies, other.latencies, (a, b) -> LatencyLog.merged(List.of(a, b))),
        either(answers, other.answers, Trace::merged),
        both(soldOutNs, other.soldOutNs),
        faults.isEmpty() ? other.faults : faults,
        either(waiting, other.waiting, (a, b) -> a.lasting(b).plus(b.lasting(a))),
        both(drainMs, other.drainMs),
        all);
  }

  private static LatencyOverTime merged(LatencyOverTime one, LatencyOverTime other) {
    LatencyOverTime merged = new LatencyOverTime(one.intervalNs());
    merged.add(one);
    merged.add(other);
    return merged;
  }

  private static <T> Optional<T> either(
      Optional<T> one, Optional<T> other, BinaryOperator<T> join) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(join.apply(one.get(), other.get()))
        : one.or(() -> other);
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
