package dev.firstcome.environment.embedded;

import dev.firstcome.environment.Environment;
import dev.firstcome.environment.EnvironmentProvider;
import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.local.LocalServices;
import dev.firstcome.environment.process.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs every server as a local process, from what Maven has assembled.
 *
 * <p>In a test:
 *
 * <pre>{@code
 * new EmbeddedProvider(Path.of(System.getProperty("firstcome.home")))
 *     .provision(
 *         new EnvironmentRequest(
 *             EnumSet.of(ServerKind.MARIADB, ServerKind.REDIS),
 *             RedisDurability.EVERYSEC,
 *             directory.resolve("data"),
 *             directory.resolve("logs"),
 *             ProvisionListener.silent()));
 * }</pre>
 *
 * <p>Each checkout assembles its own servers: {@code mvn -Dquick -DskipTests -pl
 * harness-cli/environment -am package}. Where they are missing, {@link #provision} says so.
 */
public final class EmbeddedProvider implements EnvironmentProvider {

  static final String NAME = "embedded";

  private final ServerFiles files;
  private final SecureRandom random = new SecureRandom();

  /**
   * A provider for one checkout.
   *
   * @param firstcomeHome the folder of the parent POM
   */
  public EmbeddedProvider(Path firstcomeHome) {
    this.files = new ServerFiles(firstcomeHome, Platform.current());
  }

  /** Whether all these servers' binaries are published for this platform. */
  public static boolean canRunHere(Set<ServerKind> servers) {
    return servers.stream().allMatch(Platform.current()::has);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Environment provision(EnvironmentRequest request) throws ProvisionException {
    FreePorts ports = new FreePorts(random);
    EmbeddedEnvironment environment =
        new EmbeddedEnvironment(freshDirectory(request), new LocalServices(ports));
    try {
      new StartUp(files, random, request, environment, ports).run();
      return environment;
    } catch (ProvisionException | RuntimeException e) {
      environment.close();
      throw e;
    }
  }

  /**
   * By server, why it cannot be run here; empty where it can. In the order of {@link ServerKind}.
   */
  public Map<ServerKind, Optional<String>> missing() {
    Map<ServerKind, Optional<String>> missing = new EnumMap<>(ServerKind.class);
    for (ServerKind kind : ServerKind.values()) {
      missing.put(kind, files.missing(kind));
    }
    return missing;
  }

  private static Path freshDirectory(EnvironmentRequest request) throws ProvisionException {
    try {
      Files.createDirectories(request.dataDirectory());
      return Files.createTempDirectory(request.dataDirectory().toAbsolutePath(), "servers-");
    } catch (IOException e) {
      throw new ProvisionException(
          "The embedded environment", "cannot make its folder: " + e.getMessage());
    }
  }
}
