package dev.firstcome.environment.embedded;

import dev.firstcome.environment.ServerKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How to run a Kafka Connect worker that has Debezium's MariaDB connector. */
final class ConnectRecipe implements ServerRecipe {

  /**
   * The first compiler alone: a worker lives for minutes, and a cold one drained 100,000 rows in 9
   * s with it, in 13 to 21 s with both.
   */
  private static final List<String> JVM =
      List.of("-Xmx384m", "-XX:+UseG1GC", "-XX:TieredStopAtLevel=1");

  private static final String CONNECTOR = "io.debezium.connector.mariadb.MariaDbConnector";

  private final JavaServer java;
  private final Path plugins;
  private final ServerPlace place;
  private final String bootstrapServers;
  private final String clusterId;
  private final ConnectProbe probe;
  private final SettingsFile file;
  private int starts;
  private volatile String connectorVersion = "";

  /**
   * A recipe for one broker.
   *
   * @param clusterId that of the broker; a worker that names another one is not ours
   */
  ConnectRecipe(
      Path libraries,
      Path plugins,
      ServerPlace place,
      String bootstrapServers,
      String clusterId,
      ConnectProbe probe)
      throws IOException {
    this.java = new JavaServer(libraries, place);
    this.plugins = plugins;
    this.place = place;
    this.bootstrapServers = bootstrapServers;
    this.clusterId = clusterId;
    this.probe = probe;
    this.file = SettingsFile.read("connect.properties", '=');
  }

  @Override
  public ServerKind kind() {
    return ServerKind.CONNECT;
  }

  @Override
  public Optional<List<String>> installation(int port) {
    return Optional.empty();
  }

  @Override
  public List<String> command(int port) throws IOException {
    starts++;
    Path settings = place.file("connect.properties");
    // A worker that was killed stays a member of its group for session.timeout.ms, and a new one
    // would wait for it. In a group of its own it starts at once; what it has to know is in the
    // topics. That is safe because the old worker is certainly dead by now.
    file.write(
        settings,
        "",
        """
        bootstrap.servers=%s
        listeners=http://%s:%d
        plugin.path=%s
        group.id=firstcome-connect-%d
        """
            .formatted(
                bootstrapServers,
                EmbeddedServer.HOST,
                port,
                SettingsFile.propertyValue(plugins.toString()),
                starts));
    return java.command(
        JVM, "org.apache.kafka.connect.cli.ConnectDistributed", settings.toString());
  }

  @Override
  public Optional<String> probe(int port, long pid) throws IOException {
    ConnectRest rest = new ConnectRest(port);
    JsonNode worker = rest.get("/").expectSuccess();
    String cluster = worker.path("kafka_cluster_id").asString("");
    if (!cluster.equals(clusterId)) {
      throw new IOException("another worker, of cluster " + cluster + ", answers");
    }
    rest.get("/connectors").expectSuccess(); // answered only once it has read its topics
    for (JsonNode plugin : rest.get("/connector-plugins").expectSuccess()) {
      if (plugin.path("class").asString("").equals(CONNECTOR)) {
        connectorVersion = plugin.path("version").asString("");
      }
    }
    return Optional.of(worker.path("version").asString(""));
  }

  @Override
  public void prove(int port) throws IOException {
    probe.run(new ConnectRest(port));
  }

  @Override
  public Map<String, String> settings() {
    Map<String, String> settings = file.knobs();
    settings.put("java", String.join(" ", JVM));
    settings.put(CONNECTOR, connectorVersion);
    return settings;
  }
}
