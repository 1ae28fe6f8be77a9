package dev.firstcome.environment;

/**
 * A component that can be started again with the same data. Its port may be another one then, save
 * that of a service.
 */
public interface Restartable {

  /**
   * Starts it again; a server has answered by its own protocol when this returns, a service has yet
   * to be asked. A process that still runs is asked to stop first.
   *
   * @throws ProvisionException if it does not come up again
   */
  void restart() throws ProvisionException;
}
