package dev.firstcome.gatling;

import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.schedule.Schedule;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.concurrent.atomic.AtomicInteger;

/** Turns a schedule into a population: one Gatling user for each click. */
final class Clicks {
  private final RunClock clock;
  private final Requests requests;

  Clicks(RunClock clock, Requests requests) {
    this.clock = clock;
    this.requests = requests;
  }

  /**
   * Returns the population.
   *
   * @param name how Gatling's report calls it
   * @param click the request of the first click
   * @param startNs when the schedule begins, nanoseconds since the Unix epoch
   * @param first the first click that is made; those before it are left out
   */
  PopulationBuilder population(
      String name,
      HttpRequestActionBuilder click,
      Schedule schedule,
      long startNs,
      int first,
      Operations operations,
      Habits habits) {
    // whoever comes on first takes the earliest click: users bear no names until then
    AtomicInteger next = new AtomicInteger(first);
    DuePause untilDue =
        new DuePause(s -> ((Visit) s.attributes().apply(Requests.VISIT)).dueNs() - clock.nowNs());
    return scenario(name)
        .exec(
            s -> {
              int i = next.getAndIncrement();
              return s.set(
                  Requests.VISIT,
                  new Visit(
                      operations,
                      habits,
                      schedule.couponId(i),
                      schedule.userId(i),
                      startNs + schedule.dueOffsetNs(i),
                      habits.looks(i)));
            })
        .exec(untilDue)
        .exec(click)
        .exec(this::over)
        .exec(
            asLongAs((Session s) -> Requests.visit(s).goesOn())
                .on(
                    exec(untilDue)
                        .exec(
                            doIfOrElse((Session s) -> Requests.visit(s).wantsStatus())
                                .then(exec(requests.look()))
                                .orElse(exec(requests.issueAgain())))
                        .exec(this::over)))
        .injectOpen(
            Arrivals.of(schedule, first, startNs - clock.nowNs())
                .toArray(new OpenInjectionStep[0]));
  }

  private Session over(Session session) {
    Requests.visit(session).over(clock.nowNs());
    return session;
  }
}
