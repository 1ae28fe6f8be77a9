package dev.firstcome.environment;

import java.util.Optional;
import java.util.Set;

/** A way of getting servers: as local processes, as containers, or as somebody else's. */
public interface EnvironmentProvider {

  /** The name that {@code --env} takes, such as {@code embedded}. */
  String name();

  /**
   * The first server that a service would lack there, as far as that is known before anything
   * starts.
   *
   * @param service its name
   * @param servers that it needs
   */
  default Optional<ServerKind> lack(String service, Set<ServerKind> servers) {
    return Optional.empty();
  }

  /**
   * Starts every server of the request, and returns when each has answered by its own protocol.
   *
   * @throws ProvisionException if one of them does not come up; whatever had been started by then
   *     is stopped again
   */
  Environment provision(EnvironmentRequest request) throws ProvisionException;
}
