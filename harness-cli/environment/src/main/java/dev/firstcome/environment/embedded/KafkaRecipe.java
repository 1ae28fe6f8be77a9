package dev.firstcome.environment.embedded;

import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.process.FreePorts;
import dev.firstcome.environment.server.KafkaBroker;
import dev.firstcome.environment.server.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to run a Kafka broker that is its own controller. */
final class KafkaRecipe implements ServerRecipe {

  private static final List<String> FORMAT_JVM =
      List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private final JavaServer java;
  private final ServerPlace place;
  private final FreePorts ports;
  private final KafkaBroker broker = KafkaBroker.fresh();
  private int port;
  private int controllerPort;

  KafkaRecipe(Path libraries, ServerPlace place, FreePorts ports) {
    this.java = new JavaServer(libraries, place);
    this.place = place;
    this.ports = ports;
  }

  @Override
  public ServerKind kind() {
    return ServerKind.KAFKA;
  }

  @Override
  public Optional<List<String>> installation(int port) throws IOException {
    String settings = writeSettings(port).toString();
    return Optional.of(
        java.command(
            FORMAT_JVM,
            "kafka.tools.StorageTool",
            "format",
            "-t",
            broker.clusterId(),
            "-c",
            settings));
  }

  @Override
  public List<String> command(int port) throws IOException {
    return java.command(KafkaBroker.JVM, "kafka.Kafka", writeSettings(port).toString());
  }

  @Override
  public Optional<String> probe(int port, long pid) throws IOException {
    return broker.serves(EmbeddedServer.HOST, port)
        ? Optional.of(KafkaBroker.version(place.log()))
        : Optional.empty();
  }

  @Override
  public Map<String, String> settings() throws IOException {
    Map<String, String> settings = KafkaBroker.file().knobs();
    settings.put("java", String.join(" ", KafkaBroker.JVM));
    return settings;
  }

  /** What the broker is known by. */
  KafkaBroker broker() {
    return broker;
  }

  private Path writeSettings(int newPort) throws IOException {
    if (newPort != port) {
      port = newPort;
      controllerPort = ports.next();
    }
    String client = "PLAINTEXT://" + EmbeddedServer.HOST + ":" + port;
    String controller = EmbeddedServer.HOST + ":" + controllerPort;
    Path settings = place.file("kafka.properties");
    KafkaBroker.file()
        .write(
            settings,
            "",
            """
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            listeners=%s,CONTROLLER://%s
            advertised.listeners=%s
            controller.quorum.voters=1@%s
            log.dirs=%s
            """
                .formatted(
                    client,
                    controller,
                    client,
                    controller,
                    SettingsFile.propertyValue(place.data().toString())));
    return settings;
  }
}
