package dev.firstcome.environment.container;

import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.server.KafkaBroker;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Kafka takes each setting as a variable. It advertises two addresses: its name on the network for
 * the other containers, and the published port for the harness.
 */
record KafkaRecipe(Workshop workshop, KafkaBroker broker) implements Recipe {

  /** For the other containers. */
  static final int PORT = 9092;

  private static final int PORT_FOR_HARNESS = 19_092;

  @Override
  public ServerKind kind() {
    return ServerKind.KAFKA;
  }

  @Override
  public Blueprint blueprint(int freePort) throws IOException {
    Map<String, String> variables = new TreeMap<>();
    KafkaBroker.file().knobs().forEach((key, value) -> variables.put(variable(key), value));
    variables.put(
        variable("listener.security.protocol.map"),
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,HARNESS:PLAINTEXT");
    variables.put(
        variable("listeners"),
        "PLAINTEXT://:" + PORT + ",CONTROLLER://:9093,HARNESS://:" + PORT_FOR_HARNESS);
    variables.put(
        variable("advertised.listeners"),
        "PLAINTEXT://%s:%d,HARNESS://%s:%d"
            .formatted(PartSettings.name(kind()), PORT, workshop.engine().host(), freePort));
    variables.put(variable("inter.broker.listener.name"), "PLAINTEXT");
    variables.put(variable("controller.quorum.voters"), "1@localhost:9093");
    variables.put(variable("log.dirs"), "/var/lib/kafka/data");
    variables.put("CLUSTER_ID", broker.clusterId());
    variables.put("KAFKA_HEAP_OPTS", String.join(" ", KafkaBroker.JVM));
    return workshop.server(
        kind(), PORT_FOR_HARNESS, OptionalInt.of(freePort), variables, List.of(), Map.of());
  }

  @Override
  public Optional<String> probe(String host, int port) throws IOException {
    return broker.serves(host, port)
        ? Optional.of(
            KafkaBroker.version(workshop.logs().resolve(PartSettings.name(kind()) + ".log")))
        : Optional.empty();
  }

  @Override
  public Map<String, String> settings() throws IOException {
    Map<String, String> settings = KafkaBroker.file().knobs();
    settings.put("java", String.join(" ", KafkaBroker.JVM));
    return settings;
  }

  private static String variable(String key) {
    return "KAFKA_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
  }
}
