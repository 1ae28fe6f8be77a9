package dev.firstcome.environment;

import dev.firstcome.environment.embedded.EmbeddedProvider;
import java.nio.file.Path;
import java.util.EnumSet;

/** A harness that starts servers, tells their pids and ports, and waits to be killed. */
final class HarnessWithServers {

  private HarnessWithServers() {}

  public static void main(String[] args) throws Exception {
    Path directory = Path.of(args[0]);
    EnvironmentRequest request =
        new EnvironmentRequest(
            EnumSet.of(ServerKind.MARIADB, ServerKind.REDIS, ServerKind.KAFKA),
            RedisDurability.EVERYSEC,
            directory.resolve("data"),
            directory.resolve("logs"),
            ProvisionListener.silent());
    Path home = Path.of(System.getProperty("firstcome.home"));
    Environment environment = new EmbeddedProvider(home).provision(request);
    StringBuilder line = new StringBuilder();
    environment
        .servers()
        .values()
        .forEach(s -> line.append(s.pid().orElseThrow() + " " + s.port() + " "));
    System.out.println(line.toString().strip());
    Thread.sleep(600_000);
  }
}
