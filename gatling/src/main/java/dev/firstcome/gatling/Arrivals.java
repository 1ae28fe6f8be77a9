package dev.firstcome.gatling;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;

import dev.firstcome.core.schedule.Schedule;
import io.gatling.javaapi.core.OpenInjectionStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings Gatling's users on to the stage before their clicks are due. Gatling injects by the
 * millisecond, as a load profile and not by a list of instants; so each slice of the schedule gets
 * as many users as it has clicks, one slice and {@link #SLACK_NS} early, spread evenly, and each
 * user then waits for his own instant ({@link DuePause}). Brought on evenly, because starting a
 * thousand users at once would itself delay the clicks that are due just then.
 */
final class Arrivals {
  private static final long SECOND_NS = 1_000_000_000L;

  /** Gatling's injector ticks once a second, and starts a little after it was built. */
  private static final long SLACK_NS = 1_500_000_000L;

  /**
   * The most slices. Each step of a profile wraps the iterator of the next, so a profile with
   * thousands of them would be slow and finally overflow the stack.
   */
  private static final int MOST_SLICES = 120;

  private Arrivals() {}

  /**
   * Returns the steps that bring on one user for each click from {@code first} on.
   *
   * @param startsInNs how far ahead the schedule's own start is; negative if it has passed
   */
  static List<OpenInjectionStep> of(Schedule schedule, int first, long startsInNs) {
    List<OpenInjectionStep> steps = new ArrayList<>();
    int size = schedule.size();
    if (first >= size) {
      steps.add(nothingFor(Duration.ofMillis(1)));
      return steps;
    }
    long sliceNs = sliceNs(schedule.dueOffsetNs(size - 1));
    long leadNs = startsInNs - sliceNs - SLACK_NS;
    int at = first;
    // whatever should be on the stage already comes on at once
    long firstSlice = leadNs >= 0 ? 0 : ceilDiv(-leadNs, sliceNs);
    int late = clicksBefore(schedule, at, firstSlice * sliceNs);
    if (late > 0) {
      steps.add(atOnceUsers(late));
      at += late;
    }
    long waitMs = Math.max(0, leadNs + firstSlice * sliceNs) / 1_000_000L;
    if (waitMs > 0) {
      steps.add(nothingFor(Duration.ofMillis(waitMs)));
    }
    for (long slice = firstSlice; at < size; slice++) {
      int users = clicksBefore(schedule, at, (slice + 1) * sliceNs);
      steps.add(rampUsers(users).during(Duration.ofNanos(sliceNs)));
      at += users;
    }
    return steps;
  }

  private static long sliceNs(long lastOffsetNs) {
    long seconds = lastOffsetNs / SECOND_NS + 1;
    return ceilDiv(seconds, MOST_SLICES) * SECOND_NS;
  }

  private static long ceilDiv(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }

  private static int clicksBefore(Schedule schedule, int from, long offsetNs) {
    int i = from;
    while (i < schedule.size() && schedule.dueOffsetNs(i) < offsetNs) {
      i++;
    }
    return i - from;
  }
}
