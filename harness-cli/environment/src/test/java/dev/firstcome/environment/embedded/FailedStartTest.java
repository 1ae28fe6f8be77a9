package dev.firstcome.environment.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ProvisionListener;
import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.ServerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that are shell scripts, since a real one cannot be made to fail at will. */
class FailedStartTest {

  @TempDir Path directory;

  private final List<String> heard = new CopyOnWriteArrayList<>();

  @BeforeEach
  void onlyWhereThereAreServers() {
    assumeTrue(Platform.current().has(ServerKind.REDIS), "no Redis for this platform");
  }

  @Test
  void namesTheComponentTheReasonAndTheLastLinesOfItsLog() throws Exception {
    redisIs("echo starting; echo 'cannot open my file' >&2; exit 3");

    ProvisionException failure = provisionRedis();

    assertThat(failure.component()).isEqualTo("Redis");
    assertThat(failure.reason()).isEqualTo("its process ended with exit code 3");
    assertThat(failure.lastLogLines()).containsExactly("starting", "cannot open my file");
    assertThat(failure)
        .hasMessage(
            "Redis did not start: its process ended with exit code 3\n"
                + "last lines of its log:\n  starting\n  cannot open my file");
    assertThat(heard)
        .containsExactly("started REDIS", "failed REDIS its process ended with exit code 3");
    assertThat(directory.resolve("data")).isEmptyDirectory();
  }

  @Test
  void triesAnotherPortWhenSomebodyWasFaster() throws Exception {
    // $1 is its settings file; the last port line is the one that counts
    redisIs("grep '^port' \"$1\"; echo 'bind: Address already in use'; exit 1");

    ProvisionException failure = provisionRedis();

    List<String> ports =
        failure.lastLogLines().stream().filter(line -> line.startsWith("port")).toList();
    assertThat(ports).hasSize(3).doesNotHaveDuplicates();
  }

  private void redisIs(String script) throws IOException {
    Path server =
        directory.resolve("harness-cli/environment/servers/binaries/target/redis/redis-server");
    Files.createDirectories(server.getParent());
    Files.writeString(server, "#!/bin/sh\n" + script + "\n");
  }

  private ProvisionException provisionRedis() {
    EnvironmentRequest request =
        new EnvironmentRequest(
            EnumSet.of(ServerKind.REDIS),
            RedisDurability.NONE,
            directory.resolve("data"),
            directory.resolve("logs"),
            new Recorder());
    EmbeddedProvider provider = new EmbeddedProvider(directory);
    return catchThrowableOfType(
        ProvisionException.class, () -> provider.provision(request).close());
  }

  private final class Recorder implements ProvisionListener {
    @Override
    public void started(ServerKind kind) {
      heard.add("started " + kind);
    }

    @Override
    public void ready(ServerKind kind, Duration startUp) {
      heard.add("ready " + kind);
    }

    @Override
    public void failed(ServerKind kind, String reason) {
      heard.add("failed " + kind + " " + reason);
    }
  }
}
