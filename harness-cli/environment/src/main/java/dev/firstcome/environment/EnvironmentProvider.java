package dev.firstcome.environment;

/** A way of getting servers: as local processes, as containers, or as somebody else's. */
public interface EnvironmentProvider {

  /** The name that {@code --env} takes, such as {@code embedded}. */
  String name();

  /**
   * Starts every server of the request, and returns when each has answered by its own protocol.
   *
   * @throws ProvisionException if one of them does not come up; whatever had been started by then
   *     is stopped again
   */
  Environment provision(EnvironmentRequest request) throws ProvisionException;
}
