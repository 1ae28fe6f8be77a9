package dev.firstcome.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {

  @Test
  void nothingSecretIsShown() {
    Map<String, String> shown =
        Secrets.without(
            Map.of(
                "FIRSTCOME_DATABASE_PASSWORD", "x",
                "FIRSTCOME_KAFKA_PROPERTIES_SASL_JAAS_CONFIG", "x",
                "FIRSTCOME_KAFKA_PROPERTIES_SSL_TRUSTSTORE_PASSWORD", "x",
                "FIRSTCOME_REDIS_URL", "rediss://me:secret@cache:6380",
                "FIRSTCOME_DATABASE_URL", "jdbc:mariadb://db:3306/shop"));

    assertThat(shown)
        .containsOnly(
            Map.entry("FIRSTCOME_REDIS_URL", "rediss://cache:6380"),
            Map.entry("FIRSTCOME_DATABASE_URL", "jdbc:mariadb://db:3306/shop"));
  }
}
