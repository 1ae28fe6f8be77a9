package dev.firstcome.environment.container;

import dev.firstcome.environment.Environment;
import dev.firstcome.environment.EnvironmentProvider;
import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.process.FreePorts;
import dev.firstcome.environment.server.MariaDbAccount;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/**
 * Runs every part in a container of its own. Where no engine answers, {@link #provision} says so.
 */
public final class ContainerProvider implements EnvironmentProvider {

  /** What {@code --env} takes. */
  public static final String NAME = "testcontainers";

  private static final String DISPLAY_NAME = "The container environment";

  private final Path dockerfile;
  private final PartSettings settings;
  private final SecureRandom random = new SecureRandom();

  /**
   * A provider for one checkout.
   *
   * @param firstcomeHome the folder of the parent POM
   * @param settings images and limits
   */
  public ContainerProvider(Path firstcomeHome, PartSettings settings) {
    this.dockerfile = firstcomeHome.resolve("targets").resolve("Dockerfile");
    this.settings = settings;
  }

  /** Whether an engine answers here; may take some seconds. */
  public static boolean canRunHere() {
    return Engine.answers();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Environment provision(EnvironmentRequest request) throws ProvisionException {
    Engine engine = Engine.connect();
    Workshop workshop;
    try {
      workshop = new Workshop(engine, RunNetwork.create(engine), settings, request.logDirectory());
    } catch (RuntimeException e) {
      String reason = "cannot make its network: " + Creation.reason(e);
      throw new ProvisionException(DISPLAY_NAME, reason, List.of(), e);
    }
    FreePorts ports = new FreePorts(random);
    MariaDbAccount account = new MariaDbAccount(password());
    ServiceStart services = new ServiceStart(workshop, new ServiceImage(engine, dockerfile), ports);
    ContainerEnvironment environment = new ContainerEnvironment(workshop, account, ports, services);
    try {
      new StartUp(DISPLAY_NAME, workshop, account, request, environment).run();
      return environment;
    } catch (ProvisionException | RuntimeException e) {
      environment.close();
      throw e;
    }
  }

  private String password() {
    return Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
  }
}
