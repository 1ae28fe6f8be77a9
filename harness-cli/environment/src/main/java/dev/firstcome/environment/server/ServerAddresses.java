package dev.firstcome.environment.server;

import dev.firstcome.environment.DatabaseAccess;
import dev.firstcome.environment.ServerKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the servers of an environment are, as seen from one place.
 *
 * @param database how to reach the ledger; empty where there is no MariaDB
 * @param addresses {@code host:port} of the other servers
 * @param databaseHost the MariaDB's host as the Connect worker sees it
 * @param databasePort likewise
 */
public record ServerAddresses(
    Optional<DatabaseAccess> database,
    Map<ServerKind, String> addresses,
    String databaseHost,
    int databasePort) {

  /** The variables that {@link dev.firstcome.environment.Environment#targetVariables} lists. */
  public Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    database.ifPresent(
        access -> {
          variables.put("FIRSTCOME_DATABASE_URL", access.jdbcUrl());
          variables.put("FIRSTCOME_DATABASE_USER", access.user());
          variables.put("FIRSTCOME_DATABASE_PASSWORD", access.password());
        });
    put(variables, "FIRSTCOME_REDIS_URL", "redis://", ServerKind.REDIS);
    put(variables, "FIRSTCOME_KAFKA_BOOTSTRAPSERVERS", "", ServerKind.KAFKA);
    put(variables, "FIRSTCOME_CONNECT_URL", "http://", ServerKind.CONNECT);
    if (addresses.containsKey(ServerKind.CONNECT)) {
      variables.put("FIRSTCOME_CONNECT_DATABASEHOST", databaseHost);
      variables.put("FIRSTCOME_CONNECT_DATABASEPORT", Integer.toString(databasePort));
    }
    return Collections.unmodifiableMap(variables);
  }

  private void put(Map<String, String> variables, String name, String scheme, ServerKind kind) {
    if (addresses.containsKey(kind)) {
      variables.put(name, scheme + addresses.get(kind));
    }
  }
}
