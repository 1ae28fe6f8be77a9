package dev.firstcome.environment.external;

import java.util.Map;

/**
 * A Kafka cluster.
 *
 * @param bootstrapServers {@code host:port,...}
 * @param properties of every client, such as {@code security.protocol}; secrets among them
 */
public record KafkaEndpoint(String bootstrapServers, Map<String, String> properties) {

  /** Copies the map. */
  public KafkaEndpoint {
    properties = Map.copyOf(properties);
  }

  /** The first of its addresses, for the manifest. */
  String firstAddress() {
    return bootstrapServers.split(",", 2)[0].strip();
  }

  @Override
  public String toString() {
    return bootstrapServers;
  }
}
