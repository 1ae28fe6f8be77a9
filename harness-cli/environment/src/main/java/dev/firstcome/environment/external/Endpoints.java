package dev.firstcome.environment.external;

import dev.firstcome.environment.ServerKind;
import java.util.Map;
import java.util.Optional;

/**
 * Where servers and services are. Secrets are in it: never print it.
 *
 * @param services those that run already, by the target's name
 */
public record Endpoints(
    Optional<MariaDbEndpoint> mariadb,
    Optional<RedisEndpoint> redis,
    Optional<KafkaEndpoint> kafka,
    Optional<ConnectEndpoint> connect,
    Map<String, ServiceEndpoint> services) {

  /** Copies the map. */
  public Endpoints {
    services = Map.copyOf(services);
  }

  /** Whether it says where a server of that kind is. */
  boolean has(ServerKind kind) {
    return switch (kind) {
      case MARIADB -> mariadb.isPresent();
      case REDIS -> redis.isPresent();
      case KAFKA -> kafka.isPresent();
      case CONNECT -> connect.isPresent();
    };
  }

  @Override
  public String toString() {
    return "Endpoints" + services.keySet();
  }
}
