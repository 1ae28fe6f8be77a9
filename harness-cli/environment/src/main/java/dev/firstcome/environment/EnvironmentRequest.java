package dev.firstcome.environment;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What to run, and where.
 *
 * @param servers may be none, where only a service is to be run; {@link ServerKind#CONNECT} needs
 *     {@link ServerKind#KAFKA} and {@link ServerKind#MARIADB} beside it, because its probe reads a
 *     row of the one through the other
 * @param redisDurability used only where Redis is asked for
 * @param dataDirectory where servers keep their data; each start makes a fresh folder in it, so
 *     that what an earlier crash left there is never taken up again
 * @param logDirectory gets one log file for each server
 * @param listener hears the start-up
 */
public record EnvironmentRequest(
    Set<ServerKind> servers,
    RedisDurability redisDurability,
    Path dataDirectory,
    Path logDirectory,
    ProvisionListener listener) {

  /**
   * Checks the combination.
   *
   * @throws IllegalArgumentException if Connect is asked for without its neighbours
   */
  public EnvironmentRequest {
    Objects.requireNonNull(redisDurability, "redisDurability");
    Objects.requireNonNull(dataDirectory, "dataDirectory");
    Objects.requireNonNull(logDirectory, "logDirectory");
    Objects.requireNonNull(listener, "listener");
    if (servers.contains(ServerKind.CONNECT)
        && !servers.containsAll(EnumSet.of(ServerKind.KAFKA, ServerKind.MARIADB))) {
      throw new IllegalArgumentException("Kafka Connect needs Kafka and MariaDB beside it");
    }
    servers = Set.copyOf(servers);
  }
}
