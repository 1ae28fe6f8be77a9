package dev.firstcome.kafkaoutbox.kafka;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach Kafka: {@code firstcome.kafka.*}.
 *
 * @param bootstrapServers {@code host:port,...}
 * @param properties of every client, such as {@code security.protocol}, over those of the settings
 *     file
 * @param consumers threads that issue, at least 1; more than partitions are idle
 */
@ConfigurationProperties("firstcome.kafka")
public record KafkaSettings(
    String bootstrapServers,
    @DefaultValue Map<String, String> properties,
    @DefaultValue("2") int consumers) {}
