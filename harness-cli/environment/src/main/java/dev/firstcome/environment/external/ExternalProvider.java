package dev.firstcome.environment.external;

import dev.firstcome.environment.Environment;
import dev.firstcome.environment.EnvironmentProvider;
import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.local.LocalServices;
import dev.firstcome.environment.process.FreePorts;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

/** Gives what is there already. */
public final class ExternalProvider implements EnvironmentProvider {

  /** What {@code --env} takes. */
  public static final String NAME = "external";

  private final Endpoints endpoints;
  private final SecureRandom random = new SecureRandom();

  /** A provider of what runs at these places. */
  public ExternalProvider(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<ServerKind> lack(String service, Set<ServerKind> servers) {
    return endpoints.services().containsKey(service)
        ? Optional.empty()
        : servers.stream().sorted().filter(kind -> !endpoints.has(kind)).findFirst();
  }

  /** Nothing is to be started; the servers are looked at when it is known what runs on them. */
  @Override
  public Environment provision(EnvironmentRequest request) {
    return new ExternalEnvironment(endpoints, request, new LocalServices(new FreePorts(random)));
  }
}
