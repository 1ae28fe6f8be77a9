package dev.firstcome.kafkaoutbox.connect;

import dev.firstcome.contract.settings.DatabaseSettings;
import dev.firstcome.kafkaoutbox.kafka.SettingsFile;
import dev.firstcome.kafkaoutbox.kafka.Topics;
import dev.firstcome.kafkaoutbox.outbox.BinlogPosition;
import java.util.Map;

/**
 * The connector's configuration: section {@code connector} of the settings file, filled in.
 *
 * @param settings what Connect is told
 * @param prefix Debezium's name for the one source, by which its offset is kept
 */
public record ConnectorConfiguration(Map<String, String> settings, String prefix) {
  /** The first replica id that is used; the servers of a small cluster count from 1. */
  private static final int SERVER_ID_MIN = 10_000;

  private static final int SERVER_ID_RANGE = 1_000_000_000;

  /** The configuration of the connector that feeds these topics from this database. */
  public static ConnectorConfiguration of(
      SettingsFile file, Topics topics, DatabaseSettings database, ConnectSettings connect) {
    DatabaseAddress address = DatabaseAddress.parse(database.url());
    String host = connect.databaseHost() == null ? address.host() : connect.databaseHost();
    int port = connect.databasePort() == null ? address.port() : connect.databasePort();
    // one id per outbox, and the same after every restart
    int serverId = SERVER_ID_MIN + Math.floorMod(topics.prefix().hashCode(), SERVER_ID_RANGE);
    Map<String, String> settings =
        file.section(
            "connector",
            Map.of(
                "databaseHost", host,
                "databasePort", Integer.toString(port),
                "databaseUser", database.user(),
                "databasePassword", database.password(),
                "databaseSslMode", connect.databaseSslMode(),
                "schema", address.schema(),
                "serverId", Integer.toString(serverId),
                "prefix", topics.prefix()));
    return new ConnectorConfiguration(Map.copyOf(settings), topics.prefix());
  }

  /** Debezium's name for the source. */
  public Map<String, ?> partition() {
    return Map.of("server", prefix);
  }

  /** Debezium's name for a place in the binlog. */
  public Map<String, ?> offset(BinlogPosition position) {
    return Map.of("file", position.file(), "pos", position.position(), "gtids", position.gtids());
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "ConnectorConfiguration[prefix=%s]".formatted(prefix);
  }
}
