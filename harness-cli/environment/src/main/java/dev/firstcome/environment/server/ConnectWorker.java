package dev.firstcome.environment.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A Kafka Connect worker that has Debezium's MariaDB connector. */
public final class ConnectWorker {

  /**
   * The first compiler alone: a worker lives for minutes, and a cold one drained 100,000 rows in 9
   * s with it, in 13 to 21 s with both.
   */
  public static final List<String> JVM =
      List.of("-Xmx384m", "-XX:+UseG1GC", "-XX:TieredStopAtLevel=1");

  private static final String CONNECTOR = "io.debezium.connector.mariadb.MariaDbConnector";

  private final String clusterId;
  private volatile String connectorVersion = "";

  /** A worker of the broker with this cluster id; one that names another is not ours. */
  public ConnectWorker(String clusterId) {
    this.clusterId = clusterId;
  }

  /** The settings file of every worker. */
  public static SettingsFile file() throws IOException {
    return SettingsFile.read("connect.properties", '=');
  }

  /**
   * Asks it for its version.
   *
   * @throws IOException while it does not answer, or if another one does
   */
  public String version(ConnectRest rest) throws IOException {
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
    return worker.path("version").asString("");
  }

  /** Every knob that is set, and the version of the connector that it named. */
  public Map<String, String> settings() throws IOException {
    Map<String, String> settings = file().knobs();
    settings.put("java", String.join(" ", JVM));
    settings.put(CONNECTOR, connectorVersion);
    return settings;
  }
}
