package dev.firstcome.app.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.core.scenario.ScenarioException;
import dev.firstcome.environment.external.Endpoints;
import dev.firstcome.environment.external.MariaDbEndpoint;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointsFileTest {

  private static final Map<String, String> VARIABLES = Map.of("PW", "s3 cret", "KPW", "store");

  @TempDir private Path folder;

  private Endpoints read(String text) throws IOException {
    Path file = folder.resolve("e.yaml");
    Files.writeString(file, text);
    return EndpointsFile.read(file, VARIABLES);
  }

  @Test
  void readsServersAndServices() throws IOException {
    Endpoints endpoints =
        read(
            """
            mariadb: {host: db, database: shop, user: me, passwordFrom: PW, sslMode: verify-full}
            redis: {url: "rediss://cache:6380/", user: me, passwordFrom: PW}
            kafka:
              bootstrapServers: k1:9093,k2:9093
              properties: {security.protocol: SSL}
              propertiesFrom: {ssl.truststore.password: KPW}
            connect: {url: "http://connect:8083/", databaseHost: inner, databasePort: 3307}
            services:
              redis-streams:
                url: http://coupons:8080
                mariadb: {host: db, port: 3307, schema: mine, user: me}
            """);

    assertThat(endpoints.mariadb())
        .contains(new MariaDbEndpoint("db", 3306, "shop", false, "me", "s3 cret", "verify-full"));
    assertThat(endpoints.redis().orElseThrow().url())
        .isEqualTo(URI.create("rediss://me:s3%20cret@cache:6380"));
    assertThat(endpoints.kafka().orElseThrow().properties())
        .containsOnly(
            Map.entry("security.protocol", "SSL"), Map.entry("ssl.truststore.password", "store"));
    assertThat(endpoints.connect().orElseThrow().url())
        .isEqualTo(URI.create("http://connect:8083"));
    assertThat(endpoints.connect().orElseThrow().databasePort()).contains(3307);
    assertThat(endpoints.services().get("redis-streams").mariadb())
        .contains(new MariaDbEndpoint("db", 3307, "mine", true, "me", "", "disable"));
    assertThat(endpoints.toString()).doesNotContain("s3", "store");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          mariadb: {hots: db}                           | :1:11: unknown key "mariadb.hots"; the nearest known one is "mariadb.host"
          rdis: {url: "redis://a"}                      | unknown key "rdis"; the nearest known one is "redis"
          services: {redis: {url: "http://a"}}          | the nearest known one is "services.redis-streams"
          mariadb: {host: a, user: b}                   | write either database (must be empty
          mariadb: {host: a, user: b, database: c, schema: c} | write either database
          mariadb: {host: a, user: b, schema: "c?d=1"}  | is no name of a database: "c?d=1"
          mariadb: {host: a, user: b, schema: c, port: 70000} | mariadb.port: must be between 1 and 65535
          mariadb: {host: a, user: b, schema: c, sslMode: on} | mariadb.sslMode: must be one of disable, trust
          mariadb: {host: a, user: b, schema: c, passwordFrom: NONE} | :1:54: the environment variable NONE is not set
          redis: {url: "redis://:pw@a:1"}               | redis.url: must not hold a login: use user and passwordFrom
          redis: {url: "http://a:1"}                    | redis.url: must begin with redis:// or rediss://
          connect: {url: "connect:8083"}                | connect.url: must begin with http:// or https://
          kafka: {bootstrapServers: here}               | kafka.bootstrapServers: must be host:port
          kafka: {bootstrapServers: "a:1", properties: {sasl.jaas.config: x}} | is a secret
          just words                                    | must be a mapping of keys to values
          """)
  void whatIsWrongIsNamedWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> read(text.strip()))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("e.yaml:1:")
        .hasMessageContaining(message.strip());
  }

  @Test
  void whatIsNoTextIsTold() throws IOException {
    Path file = folder.resolve("e.yaml");
    Files.write(file, "redis:\n".getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> EndpointsFile.read(file, VARIABLES))
        .isInstanceOf(ScenarioException.class)
        .hasMessage(file + ": not UTF-8 text");
  }

  @Test
  void theExampleOfTheComposeFileCanBeRead() throws IOException {
    Path example =
        Path.of(System.getProperty("firstcome.home"), "deploy", "endpoints.example.yaml");
    Endpoints endpoints =
        EndpointsFile.read(
            example, Map.of("FIRSTCOME_DATABASE_PASSWORD", "a", "FIRSTCOME_REDIS_PASSWORD", "b"));
    assertThat(endpoints.services()).containsOnlyKeys("redis-streams", "kafka-outbox");
  }
}
