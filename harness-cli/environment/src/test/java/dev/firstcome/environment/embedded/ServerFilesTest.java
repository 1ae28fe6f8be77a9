package dev.firstcome.environment.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFilesTest {

  private static final Platform LINUX = new Platform("Linux", "amd64");

  @TempDir Path home;

  @Test
  void aPlatformWithoutABinaryIsToldWhichEnvironmentToUse() {
    ServerFiles files = new ServerFiles(home, new Platform("Linux", "aarch64"));

    assertThatThrownBy(files::mariadb)
        .isInstanceOf(ProvisionException.class)
        .hasMessageContaining("MariaDB did not start")
        .hasMessageContaining("Linux aarch64")
        .hasMessageContaining("--env testcontainers")
        .hasMessageContaining("--env external");
  }

  @Test
  void whatMavenHasNotAssembledIsNamedWithTheCommandThatDoes() {
    assertThatThrownBy(new ServerFiles(home, LINUX)::kafkaLibraries)
        .hasMessageContaining("Kafka did not start")
        .hasMessageContaining("servers/kafka/target/lib is missing")
        .hasMessageContaining("mvn -Dquick -DskipTests package");
  }

  @Test
  void anUnpackedBinaryIsMadeExecutable() throws Exception {
    Path binary =
        home.resolve("harness-cli/environment/servers/binaries/target/redis/redis-server");
    Files.createDirectories(binary.getParent());
    Files.writeString(binary, "#!/bin/sh\n");
    assertThat(Files.isExecutable(binary)).isFalse();

    assertThat(new ServerFiles(home, LINUX).redisServer()).isEqualTo(binary).isExecutable();
  }

  @Test
  void onlyTheTwoNativeServersDependOnTheProcessor() {
    assertThat(LINUX.has(ServerKind.MARIADB) && LINUX.has(ServerKind.REDIS)).isTrue();
    assertThat(new Platform("Mac OS X", "aarch64").has(ServerKind.MARIADB)).isTrue();
    assertThat(new Platform("Linux", "riscv64").has(ServerKind.REDIS)).isFalse();
    assertThat(new Platform("Linux", "riscv64").has(ServerKind.KAFKA)).isTrue();
    assertThat(new Platform("Windows 11", "amd64").has(ServerKind.CONNECT)).isFalse();
  }
}
