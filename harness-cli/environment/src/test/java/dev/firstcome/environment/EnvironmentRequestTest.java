package dev.firstcome.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnvironmentRequestTest {

  @Test
  void anEnvironmentMayBeThereForAServiceAlone() {
    assertThat(request(Set.of()).servers()).isEmpty();
  }

  @Test
  void connectNeedsTheServersThatItsProbeGoesThrough() {
    assertThatThrownBy(() -> request(EnumSet.of(ServerKind.CONNECT, ServerKind.KAFKA)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Kafka Connect needs Kafka and MariaDB beside it");
    assertThat(
            request(EnumSet.of(ServerKind.CONNECT, ServerKind.KAFKA, ServerKind.MARIADB)).servers())
        .hasSize(3);
  }

  private static EnvironmentRequest request(Set<ServerKind> servers) {
    return new EnvironmentRequest(
        servers,
        RedisDurability.NONE,
        Path.of("data"),
        Path.of("logs"),
        ProvisionListener.silent());
  }
}
