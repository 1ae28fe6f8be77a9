package dev.firstcome.environment;

/** A component that can be started again with the same port and the same data. */
public interface Restartable {

  /**
   * Starts it again, and returns when it answers by its own protocol. A process that still runs is
   * asked to stop first.
   *
   * @throws ProvisionException if it does not come up again
   */
  void restart() throws ProvisionException;
}
