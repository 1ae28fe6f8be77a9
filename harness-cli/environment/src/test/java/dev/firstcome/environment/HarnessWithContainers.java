package dev.firstcome.environment;

import dev.firstcome.environment.container.ContainerProvider;
import java.nio.file.Path;
import java.util.EnumSet;
import org.testcontainers.DockerClientFactory;

/** A harness that starts containers, tells its session, and waits to be killed. */
final class HarnessWithContainers {

  private HarnessWithContainers() {}

  public static void main(String[] args) throws Exception {
    Path directory = Path.of(args[0]);
    EnvironmentRequest request =
        new EnvironmentRequest(
            EnumSet.of(ServerKind.MARIADB, ServerKind.REDIS),
            RedisDurability.EVERYSEC,
            directory.resolve("data"),
            directory.resolve("logs"),
            ProvisionListener.silent());
    Path home = Path.of(System.getProperty("firstcome.home"));
    Environment environment = new ContainerProvider(home, PartSettings.NONE).provision(request);
    System.out.println(DockerClientFactory.SESSION_ID + " " + environment.servers().size());
    Thread.sleep(600_000);
  }
}
