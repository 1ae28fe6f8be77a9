package dev.firstcome.app.judge;

import dev.firstcome.core.history.History;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.schedule.Schedule;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The load that was planned, and what of it was offered.
 *
 * @param plannedPerS clicks per second as due
 * @param offeredPerS clicks per second as sent
 */
record OfferedLoad(OptionalDouble plannedPerS, OptionalDouble offeredPerS) {

  private record Click(long couponId, long userId, long dueNs) {}

  /**
   * Holds a history against the schedule that it should have replayed. A click that was never sent
   * leaves no line, so the history alone would never miss it; and a further try is no planned
   * click. What was sent is divided by the planned length, or by the time that it took where that
   * was longer: so neither a late generator nor one that left the end out can look punctual.
   *
   * @param startNs t = 0, nanoseconds since the Unix epoch
   */
  static OfferedLoad of(History history, Schedule schedule, long startNs) {
    int planned = schedule.size();
    if (planned == 0) {
      return seen(history);
    }
    Set<Click> clicks = new HashSet<>();
    for (int i = 0; i < planned; i++) {
      clicks.add(
          new Click(schedule.couponId(i), schedule.userId(i), startNs + schedule.dueOffsetNs(i)));
    }
    int[] sent =
        issues(history)
            .filter(
                i ->
                    clicks.contains(
                        new Click(history.couponId(i), history.userId(i), history.dueNs(i))))
            .toArray();
    long firstDueNs = startNs + schedule.dueOffsetNs(0);
    long lastDueNs = startNs + schedule.dueOffsetNs(planned - 1);
    long lastSentNs = IntStream.of(sent).mapToLong(history::invokedNs).max().orElse(lastDueNs);
    return new OfferedLoad(
        perSecond(planned, lastDueNs - firstDueNs),
        perSecond(sent.length, Math.max(lastSentNs, lastDueNs) - firstDueNs));
  }

  /** Takes the history's own due instants for the plan, where nobody knows the schedule. */
  static OfferedLoad seen(History history) {
    int[] clicks = issues(history).toArray();
    long firstDueNs = IntStream.of(clicks).mapToLong(history::dueNs).min().orElse(0);
    long lastDueNs = IntStream.of(clicks).mapToLong(history::dueNs).max().orElse(0);
    long lastSentNs = IntStream.of(clicks).mapToLong(history::invokedNs).max().orElse(0);
    return new OfferedLoad(
        perSecond(clicks.length, lastDueNs - firstDueNs),
        perSecond(clicks.length, lastSentNs - firstDueNs));
  }

  private static IntStream issues(History history) {
    return IntStream.range(0, history.size()).filter(i -> history.kind(i) == Kind.ISSUE);
  }

  private static OptionalDouble perSecond(int clicks, long ns) {
    return ns <= 0 ? OptionalDouble.empty() : OptionalDouble.of(clicks * 1e9 / ns);
  }
}
