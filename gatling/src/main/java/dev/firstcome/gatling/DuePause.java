package dev.firstcome.gatling;

import io.gatling.core.action.Action;
import io.gatling.core.action.SessionHook;
import io.gatling.core.session.Session;
import io.gatling.core.structure.ScenarioContext;
import io.gatling.javaapi.core.ActionBuilder;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/**
 * Lets a user wait for an instant, to the nanosecond as the event loop's timer goes. The DSL's own
 * {@code pause} counts whole milliseconds: rounded down it would send early, rounded up half a
 * millisecond late on average, which is more than a whole answer takes on one machine.
 *
 * @param nanosToWait how long the user of that session has still to wait; below 1 for not at all
 */
record DuePause(ToLongFunction<Session> nanosToWait) implements ActionBuilder {
  @Override
  public io.gatling.core.action.builder.ActionBuilder asScala() {
    return (context, next) -> new Waiting(nanosToWait, context, next);
  }

  /** Gatling's hook gives an action its name, its errors and its place in the chain. */
  private static final class Waiting extends SessionHook {
    private final ToLongFunction<Session> nanosToWait;

    Waiting(ToLongFunction<Session> nanosToWait, ScenarioContext context, Action next) {
      super(null, "due", context.coreComponents().statsEngine(), next);
      this.nanosToWait = nanosToWait;
    }

    @Override
    // the next action reports its own failures; nobody waits for this future
    @SuppressWarnings("FutureReturnValueIgnored")
    public void execute(Session session) {
      long nanos = nanosToWait.applyAsLong(session);
      if (nanos <= 0) {
        next().$bang(session);
      } else {
        session.eventLoop().schedule(() -> next().$bang(session), nanos, TimeUnit.NANOSECONDS);
      }
    }
  }
}
