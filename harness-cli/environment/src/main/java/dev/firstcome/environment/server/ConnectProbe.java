package dev.firstcome.environment.server;

import dev.firstcome.environment.DatabaseAccess;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;

/**
 * Proves the whole way of a row: written to MariaDB, read from its binlog by a connector, seen by a
 * consumer of its topic. Everything it makes, it removes.
 */
public final class ConnectProbe {

  private static final String SCHEMA = "firstcome_probe";
  private static final String TABLE = SCHEMA + ".probe";
  private static final String CONNECTOR = "/connectors/firstcome-probe";
  private static final String PREFIX = "firstcome-probe";
  private static final String TOPIC = PREFIX + "." + TABLE;
  private static final int NOT_FOUND = 404;
  private static final Duration WITHIN = Duration.ofSeconds(60);
  private static final Duration STEP = Duration.ofMillis(50);

  private final DatabaseAccess database;
  private final String databaseHost;
  private final int databasePort;
  private final String bootstrapServers;

  /**
   * A probe.
   *
   * @param database as it is reached from here
   * @param databaseHost as the worker reaches it
   * @param databasePort likewise
   * @param bootstrapServers as they are reached from here
   */
  public ConnectProbe(
      DatabaseAccess database, String databaseHost, int databasePort, String bootstrapServers) {
    this.database = database;
    this.databaseHost = databaseHost;
    this.databasePort = databasePort;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * Returns when a row has been seen and the connector's task says RUNNING.
   *
   * @throws IOException with the reason if that does not come to pass
   */
  public void run(ConnectRest rest) throws IOException {
    Map<String, Object> broker =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        Statement sql = connection.createStatement();
        Admin admin = Admin.create(broker)) {
      sql.execute("create database " + SCHEMA);
      sql.execute("create table " + TABLE + "(id bigint auto_increment primary key)");
      admin
          .createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
          .all()
          .get();
      rest.put(CONNECTOR + "/config", connector()).expectSuccess();

      awaitRow(rest, sql);

      rest.delete(CONNECTOR).expectSuccess();
      awaitRemoved(rest);
      admin.deleteTopics(List.of(TOPIC)).all().get();
      sql.execute("drop database " + SCHEMA);
    } catch (SQLException | ExecutionException e) {
      throw new IOException("the probe of the connector failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private Map<String, String> connector() throws IOException {
    Map<String, String> settings = SettingsFile.read("probe-connector.properties", '=').knobs();
    settings.put("database.hostname", databaseHost);
    settings.put("database.port", Integer.toString(databasePort));
    settings.put("database.user", database.user());
    settings.put("database.password", database.password());
    settings.put("database.server.id", "2");
    settings.put("topic.prefix", PREFIX);
    return settings;
  }

  /**
   * A connector without a snapshot takes up the binlog where it ends at that moment, so one row
   * written beforehand could be missed: rows are written until one is seen.
   */
  private void awaitRow(ConnectRest rest, Statement sql)
      throws IOException, SQLException, InterruptedException {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
      long deadline = System.nanoTime() + WITHIN.toNanos();
      boolean seen = false;
      while (!seen || !isRunning(rest)) {
        requireTime(deadline, seen ? "RUNNING" : "seen to deliver a row");
        sql.execute("insert into " + TABLE + " values ()");
        seen |= !consumer.poll(STEP).isEmpty();
      }
    }
  }

  private static void awaitRemoved(ConnectRest rest) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + WITHIN.toNanos();
    while (rest.get(CONNECTOR + "/status").status() != NOT_FOUND) {
      requireTime(deadline, "removed");
      Thread.sleep(STEP.toMillis());
    }
  }

  private static void requireTime(long deadline, String missing) throws IOException {
    if (System.nanoTime() > deadline) {
      throw new IOException(
          "the probe's connector was not " + missing + " within " + WITHIN.toSeconds() + " s");
    }
  }

  private static boolean isRunning(ConnectRest rest) throws IOException {
    ConnectRest.Answer answer = rest.get(CONNECTOR + "/status");
    if (answer.status() == NOT_FOUND) {
      return false; // accepted, but not started yet
    }
    JsonNode status = answer.expectSuccess();
    JsonNode task = status.path("tasks").path(0);
    if (task.path("state").asString("").equals("FAILED")) {
      String trace = task.path("trace").asString("");
      throw new IOException(
          "the probe's connector failed: " + trace.lines().findFirst().orElse(""));
    }
    return status.path("connector").path("state").asString("").equals("RUNNING")
        && task.path("state").asString("").equals("RUNNING");
  }
}
