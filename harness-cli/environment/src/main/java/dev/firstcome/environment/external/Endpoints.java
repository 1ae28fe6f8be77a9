package dev.firstcome.environment.external;

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

  @Override
  public String toString() {
    return "Endpoints" + services.keySet();
  }
}
