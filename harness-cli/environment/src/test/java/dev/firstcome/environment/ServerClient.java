package dev.firstcome.environment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Jedis;

/**
 * An ordinary client of each server, which finds them as a target does: by {@link
 * Environment#targetVariables()}. {@link #ask} gives up within about a second, everything else
 * later than any server needs, however busy the machine.
 */
final class ServerClient {

  private static final int ASK_MS = 1_000;
  private static final int WORK_MS = 20_000;
  private static final String TOPIC = "kept";

  private final Environment environment;
  private final HttpClient http = HttpClient.newHttpClient();

  ServerClient(Environment environment) {
    this.environment = environment;
  }

  /** Asked anew each time: a restart may give a server another port. */
  private Map<String, String> variables() {
    return environment.targetVariables();
  }

  /** Fails unless the server answers by its protocol. */
  void ask(ServerKind kind) throws Exception {
    switch (kind) {
      case MARIADB -> sql("select 1", ASK_MS);
      case REDIS -> {
        try (Jedis redis = redis(ASK_MS)) {
          redis.ping();
        }
      }
      case KAFKA -> topics(ASK_MS);
      case CONNECT -> rest("GET", "/connectors", "", ASK_MS);
    }
  }

  void askUntilAnswered(ServerKind kind) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (true) {
      try {
        ask(kind);
        return;
      } catch (Exception e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
      }
    }
  }

  /** Stores a word durably, in whatever way the server stores things. */
  void store(ServerKind kind, String word) throws Exception {
    switch (kind) {
      case MARIADB -> {
        sql("create table stored(word varchar(9) primary key)");
        sql("insert into stored values ('" + word + "')");
      }
      case REDIS -> {
        try (Jedis redis = redis(WORK_MS)) {
          redis.set("stored", word);
        }
      }
      case KAFKA -> produce(word);
      case CONNECT -> rest("POST", "/connectors", stoppedConnector(word), WORK_MS);
    }
  }

  /** What {@link #store} has stored. */
  String stored(ServerKind kind) throws Exception {
    return switch (kind) {
      case MARIADB -> sql("select word from stored");
      case REDIS -> {
        try (Jedis redis = redis(WORK_MS)) {
          yield redis.get("stored");
        }
      }
      case KAFKA -> consume();
      case CONNECT -> connectors();
    };
  }

  /** The columns of the first row, with a blank between. */
  String sql(String statement) throws SQLException {
    return sql(statement, WORK_MS);
  }

  private String sql(String statement, int timeoutMs) throws SQLException {
    String url =
        variables().get("FIRSTCOME_DATABASE_URL")
            + "?connectTimeout=%1$d&socketTimeout=%1$d".formatted(timeoutMs);
    try (Connection connection =
            DriverManager.getConnection(
                url,
                variables().get("FIRSTCOME_DATABASE_USER"),
                variables().get("FIRSTCOME_DATABASE_PASSWORD"));
        Statement sql = connection.createStatement()) {
      StringJoiner row = new StringJoiner(" ");
      if (sql.execute(statement)) {
        ResultSet rows = sql.getResultSet();
        rows.next();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(rows.getString(i));
        }
      }
      return row.toString();
    }
  }

  String redisSetting(String name) {
    try (Jedis redis = redis(WORK_MS)) {
      return redis.configGet(name).get(name);
    }
  }

  Set<String> topics() throws Exception {
    return topics(WORK_MS);
  }

  private Set<String> topics(int timeoutMs) throws Exception {
    try (Admin admin = Admin.create(kafka())) {
      try {
        return admin.listTopics().names().get(timeoutMs, TimeUnit.MILLISECONDS);
      } finally {
        admin.close(Duration.ZERO);
      }
    }
  }

  String connectors() throws IOException, InterruptedException {
    return rest("GET", "/connectors", "", WORK_MS);
  }

  String connectorPlugins() throws IOException, InterruptedException {
    return rest("GET", "/connector-plugins", "", WORK_MS);
  }

  private Jedis redis(int timeoutMs) {
    URI uri = URI.create(variables().get("FIRSTCOME_REDIS_URL"));
    return new Jedis(
        new HostAndPort(uri.getHost(), uri.getPort()),
        DefaultJedisClientConfig.builder().timeoutMillis(timeoutMs).build());
  }

  private Map<String, Object> kafka() {
    return Map.of(
        "bootstrap.servers",
        variables().get("FIRSTCOME_KAFKA_BOOTSTRAPSERVERS"),
        "auto.offset.reset",
        "earliest");
  }

  private void produce(String word) throws Exception {
    try (Admin admin = Admin.create(kafka());
        KafkaProducer<String, String> producer =
            new KafkaProducer<>(kafka(), new StringSerializer(), new StringSerializer())) {
      admin
          .createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
          .all()
          .get();
      producer.send(new ProducerRecord<>(TOPIC, word)).get();
    }
  }

  private String consume() {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(kafka(), new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
      StringJoiner words = new StringJoiner(" ");
      for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofSeconds(20))) {
        words.add(message.value());
      }
      return words.toString();
    }
  }

  /** One that is only kept: it never runs, though Connect checks that it could. */
  private String stoppedConnector(String name) {
    return """
    {"name": "%s", "initial_state": "STOPPED", "config": {
      "connector.class": "io.debezium.connector.mariadb.MariaDbConnector", "tasks.max": "1",
      "database.hostname": "%s", "database.port": "%s", "database.user": "%s",
      "database.password": "%s", "database.server.id": "3", "database.ssl.mode": "disable",
      "topic.prefix": "kept",
      "schema.history.internal": "io.debezium.relational.history.MemorySchemaHistory"}}
    """
        .formatted(
            name,
            variables().get("FIRSTCOME_CONNECT_DATABASEHOST"),
            variables().get("FIRSTCOME_CONNECT_DATABASEPORT"),
            variables().get("FIRSTCOME_DATABASE_USER"),
            variables().get("FIRSTCOME_DATABASE_PASSWORD"));
  }

  private String rest(String method, String path, String body, int timeoutMs)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(variables().get("FIRSTCOME_CONNECT_URL") + path))
            .timeout(Duration.ofMillis(timeoutMs))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() / 100 != 2) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
    return response.body();
  }
}
