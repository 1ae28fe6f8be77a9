package dev.firstcome.environment;

import java.util.Map;

/**
 * Running servers, and the services on top of them. Closing stops all of them and leaves nothing.
 *
 * <p>All addresses are those of the moment: a server that was restarted may have another.
 */
public interface Environment extends AutoCloseable {

  /** The name of the provider, such as {@code embedded}. */
  String provider();

  /**
   * Whether its servers were made for this run, so that nothing of an earlier one can be in them.
   */
  default boolean fresh() {
    return true;
  }

  /** The servers that were asked for; unmodifiable. */
  Map<ServerKind, RunningServer> servers();

  /**
   * How to reach the ledger.
   *
   * @throws IllegalStateException if the environment has no MariaDB
   */
  DatabaseAccess database();

  /**
   * The environment variables by which a target on this machine finds these servers: {@code
   * FIRSTCOME_DATABASE_URL}, {@code FIRSTCOME_DATABASE_USER}, {@code FIRSTCOME_DATABASE_PASSWORD},
   * {@code FIRSTCOME_REDIS_URL}, {@code FIRSTCOME_KAFKA_BOOTSTRAPSERVERS}, {@code
   * FIRSTCOME_CONNECT_URL}, {@code FIRSTCOME_CONNECT_DATABASEHOST} and {@code
   * FIRSTCOME_CONNECT_DATABASEPORT}; only those whose server runs. Unmodifiable.
   */
  Map<String, String> targetVariables();

  /**
   * Starts a service, which finds these servers by variables of the same names as {@link
   * #targetVariables()}, and returns while it is still starting up.
   *
   * @throws ProvisionException if it cannot be started; nothing of it is left then
   */
  RunningService start(ServiceSpec spec) throws ProvisionException;

  /** Stops the services, then every server, in parallel; again is harmless. Never throws. */
  @Override
  void close();
}
