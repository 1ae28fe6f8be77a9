package dev.firstcome.environment.external;

import dev.firstcome.environment.DatabaseAccess;
import dev.firstcome.environment.ServerKind;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** By which variables a service that is started here finds somebody's servers. */
final class TargetVariables {

  private TargetVariables() {}

  static Map<String, String> of(Endpoints endpoints, Set<ServerKind> servers) {
    Map<String, String> variables = new TreeMap<>();
    if (servers.contains(ServerKind.MARIADB)) {
      endpoints.mariadb().ifPresent(mariadb -> database(variables, mariadb));
    }
    if (servers.contains(ServerKind.REDIS)) {
      endpoints
          .redis()
          .ifPresent(redis -> variables.put("FIRSTCOME_REDIS_URL", redis.url().toString()));
    }
    if (servers.contains(ServerKind.KAFKA)) {
      endpoints.kafka().ifPresent(kafka -> kafka(variables, kafka));
    }
    if (servers.contains(ServerKind.CONNECT)) {
      endpoints.connect().ifPresent(connect -> connect(variables, connect, endpoints));
    }
    return Collections.unmodifiableMap(variables);
  }

  private static void database(Map<String, String> variables, MariaDbEndpoint mariadb) {
    DatabaseAccess access = mariadb.access();
    variables.put("FIRSTCOME_DATABASE_URL", access.jdbcUrl());
    variables.put("FIRSTCOME_DATABASE_USER", access.user());
    variables.put("FIRSTCOME_DATABASE_PASSWORD", access.password());
  }

  /** A client property's dots become what an environment variable can hold. */
  private static void kafka(Map<String, String> variables, KafkaEndpoint kafka) {
    variables.put("FIRSTCOME_KAFKA_BOOTSTRAPSERVERS", kafka.bootstrapServers());
    kafka
        .properties()
        .forEach(
            (key, value) ->
                variables.put(
                    "FIRSTCOME_KAFKA_PROPERTIES_" + key.toUpperCase(Locale.ROOT).replace('.', '_'),
                    value));
  }

  private static void connect(
      Map<String, String> variables, ConnectEndpoint connect, Endpoints endpoints) {
    variables.put("FIRSTCOME_CONNECT_URL", connect.url().toString());
    connect.databaseHost().ifPresent(host -> variables.put("FIRSTCOME_CONNECT_DATABASEHOST", host));
    connect
        .databasePort()
        .ifPresent(port -> variables.put("FIRSTCOME_CONNECT_DATABASEPORT", port.toString()));
    endpoints
        .mariadb()
        .ifPresent(
            mariadb -> variables.put("FIRSTCOME_CONNECT_DATABASESSLMODE", mariadb.sslMode()));
  }
}
