package dev.firstcome.environment;

import java.util.Map;

/** Running servers. Closing stops all of them and leaves nothing. */
public interface Environment extends AutoCloseable {

  /** The name of the provider, such as {@code embedded}. */
  String provider();

  /** The servers that were asked for; unmodifiable. */
  Map<ServerKind, RunningServer> servers();

  /**
   * How to reach the ledger.
   *
   * @throws IllegalStateException if the environment has no MariaDB
   */
  DatabaseAccess database();

  /**
   * The environment variables by which a target finds these servers: {@code
   * FIRSTCOME_DATABASE_URL}, {@code FIRSTCOME_DATABASE_USER}, {@code FIRSTCOME_DATABASE_PASSWORD},
   * {@code FIRSTCOME_REDIS_URL}, {@code FIRSTCOME_KAFKA_BOOTSTRAPSERVERS}, {@code
   * FIRSTCOME_CONNECT_URL}, {@code FIRSTCOME_CONNECT_DATABASEHOST} and {@code
   * FIRSTCOME_CONNECT_DATABASEPORT}; only those whose server runs. Unmodifiable.
   */
  Map<String, String> targetVariables();

  /** Stops every server, in parallel; again is harmless. Never throws. */
  @Override
  void close();
}
