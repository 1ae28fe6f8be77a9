package dev.firstcome.kafkaoutbox.connect;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach Kafka Connect, and how it reaches the database: {@code firstcome.connect.*}.
 *
 * @param url Connect's REST, such as {@code http://127.0.0.1:8083}
 * @param databaseHost null where Connect reaches the database as this service does
 * @param databasePort null where Connect reaches the database as this service does
 * @param databaseSslMode Debezium's {@code database.ssl.mode}
 */
@ConfigurationProperties("firstcome.connect")
public record ConnectSettings(
    URI url,
    @Nullable String databaseHost,
    @Nullable Integer databasePort,
    @DefaultValue("disable") String databaseSslMode) {}
