package dev.firstcome.kafkaoutbox.issuance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How dead letters are tried again: {@code firstcome.deadletter.*}.
 *
 * @param attempts tries before a row is parked, at least 1
 * @param pause before the second try; doubled before each further one
 */
@ConfigurationProperties("firstcome.deadletter")
public record DeadLetterSettings(
    @DefaultValue("5") int attempts, @DefaultValue("200ms") Duration pause) {}
