package dev.firstcome.kafkaoutbox.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.contract.settings.DatabaseSettings;
import dev.firstcome.kafkaoutbox.kafka.SettingsFile;
import dev.firstcome.kafkaoutbox.kafka.Topics;
import dev.firstcome.kafkaoutbox.outbox.BinlogPosition;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConnectorConfigurationTest {
  private static final Topics TOPICS = Topics.of("abc", "firstcome");

  @Test
  void reachesTheDatabaseAsTheServiceDoes() {
    assertThat(configuration(null, null).settings())
        .containsEntry("database.hostname", "127.0.0.1")
        .containsEntry("database.port", "3307")
        .containsEntry("database.password", "pa$$w\\rd")
        .containsEntry("topic.prefix", "firstcome-abc")
        .containsEntry("table.include.list", "firstcome.coupon_outbox,firstcome.outbox_probe");
  }

  @Test
  void orAsItIsTold() {
    assertThat(configuration("mariadb", 3306).settings())
        .containsEntry("database.hostname", "mariadb")
        .containsEntry("database.port", "3306");
  }

  @Test
  void topicsAreWhereDebeziumWrites() {
    assertThat(TOPICS.outbox()).isEqualTo("firstcome-abc.firstcome.coupon_outbox");
    assertThat(TOPICS.probe()).isEqualTo("firstcome-abc.firstcome.outbox_probe");
  }

  @Test
  void anOffsetIsWrittenInDebeziumsWords() {
    ConnectorConfiguration configuration = configuration(null, null);
    assertThat(configuration.partition()).isEqualTo(Map.of("server", "firstcome-abc"));
    assertThat(configuration.offset(new BinlogPosition("binlog.000002", 42, "0-1-7")))
        .isEqualTo(Map.of("file", "binlog.000002", "pos", 42L, "gtids", "0-1-7"));
  }

  @Test
  void thePasswordIsNotPrinted() {
    assertThat(configuration(null, null).toString()).doesNotContain("pa$$");
  }

  private static ConnectorConfiguration configuration(
      @Nullable String host, @Nullable Integer port) {
    DatabaseSettings database =
        new DatabaseSettings(
            "jdbc:mariadb://127.0.0.1:3307/firstcome",
            "u",
            "pa$$w\\rd",
            1,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1));
    return ConnectorConfiguration.of(
        new SettingsFile(),
        TOPICS,
        database,
        new ConnectSettings(URI.create("http://127.0.0.1:8083"), host, port, "disable"));
  }
}
