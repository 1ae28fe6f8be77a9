package dev.firstcome.kafkaoutbox.connect;

/**
 * How a connector stands, by Connect's own word.
 *
 * @param phase the worst of connector and tasks
 * @param trace of what {@link Phase#FAILED}; else empty
 */
public record ConnectorState(Phase phase, String trace) {

  /** From the worst to the best. */
  public enum Phase {
    /** Connect knows no such connector. */
    ABSENT,
    /** The connector or its task gave up. */
    FAILED,
    /** Stopped or paused, by the target or by a person. */
    STOPPED,
    /** Between states, or not placed on a worker yet. */
    STARTING,
    /** Connector and task run. */
    RUNNING
  }

  static ConnectorState of(Phase phase) {
    return new ConnectorState(phase, "");
  }

  /** The trace's first line, for a person. */
  public String summary() {
    return trace.isEmpty() ? phase.name() : trace.lines().findFirst().orElse("");
  }
}
