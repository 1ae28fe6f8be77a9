package dev.firstcome.suite;

import dev.firstcome.environment.EnvironmentProvider;
import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.container.ContainerProvider;
import dev.firstcome.environment.embedded.EmbeddedProvider;
import java.nio.file.Path;

/**
 * Where the servers of integration tests run: in the environment that the system property {@code
 * firstcome.env} names, embedded where it is not set.
 */
public final class ServerChoice {

  private static final String CHOSEN = System.getProperty("firstcome.env", "embedded");

  private ServerChoice() {}

  /** Whether it can be had here. */
  public static boolean isAvailable() {
    return !CHOSEN.equals(ContainerProvider.NAME) || ContainerProvider.canRunHere();
  }

  /**
   * The provider of that name.
   *
   * @throws IllegalStateException if there is none
   */
  public static EnvironmentProvider provider() {
    Path home = Path.of(System.getProperty("firstcome.home"));
    return switch (CHOSEN) {
      case "embedded" -> new EmbeddedProvider(home);
      case ContainerProvider.NAME -> new ContainerProvider(home, PartSettings.NONE);
      default -> throw new IllegalStateException("no environment is called " + CHOSEN);
    };
  }
}
