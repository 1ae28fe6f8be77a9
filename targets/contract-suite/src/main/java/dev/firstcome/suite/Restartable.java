package dev.firstcome.suite;

/** A service that can be killed without warning and started again on the same durable state. */
public interface Restartable {

  /**
   * Ends the service as SIGKILL does: nothing is flushed, nobody is told. Returns when it is gone.
   */
  void kill();

  /** Starts it again and returns when it is ready. */
  void start();
}
