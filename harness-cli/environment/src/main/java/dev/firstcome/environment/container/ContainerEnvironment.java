package dev.firstcome.environment.container;

import dev.firstcome.environment.DatabaseAccess;
import dev.firstcome.environment.Environment;
import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.RunningService;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.ServiceSpec;
import dev.firstcome.environment.process.FreePorts;
import dev.firstcome.environment.server.MariaDbAccount;
import dev.firstcome.environment.server.ServerAddresses;
import dev.firstcome.environment.server.SideBySide;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The containers of one run. */
final class ContainerEnvironment implements Environment {

  private static final String LEDGER = PartSettings.name(ServerKind.MARIADB);

  private final Workshop workshop;
  private final MariaDbAccount account;
  private final FreePorts ports;
  private final ServiceStart serviceStart;
  private final Map<ServerKind, ContainerServer> servers = new ConcurrentHashMap<>();
  private final List<ContainerService> services = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  ContainerEnvironment(
      Workshop workshop, MariaDbAccount account, FreePorts ports, ServiceStart serviceStart) {
    this.workshop = workshop;
    this.account = account;
    this.ports = ports;
    this.serviceStart = serviceStart;
  }

  /** Starts a server; {@link #close} reaches it from now on. */
  ContainerServer start(Recipe recipe) throws ProvisionException {
    ContainerServer server =
        new ContainerServer(
            recipe, workshop, workshop.logs().resolve(PartSettings.name(recipe.kind()) + ".log"));
    servers.put(recipe.kind(), server);
    if (closed) {
      server.close();
    }
    server.start(ports);
    return server;
  }

  @Override
  public String provider() {
    return ContainerProvider.NAME;
  }

  @Override
  public Map<ServerKind, RunningServer> servers() {
    return Collections.unmodifiableMap(new TreeMap<ServerKind, RunningServer>(servers));
  }

  @Override
  public DatabaseAccess database() {
    return access().orElseThrow(() -> new IllegalStateException("this environment has no MariaDB"));
  }

  @Override
  public Map<String, String> targetVariables() {
    Map<ServerKind, String> addresses = new TreeMap<>();
    servers.forEach((kind, server) -> addresses.put(kind, server.host() + ":" + server.port()));
    return new ServerAddresses(access(), addresses, LEDGER, MariaDbRecipe.PORT).variables();
  }

  @Override
  public RunningService start(ServiceSpec spec) throws ProvisionException {
    ContainerService service = serviceStart.start(spec, variablesInside());
    services.add(service);
    if (closed) {
      service.close(); // close() may have looked just before
      throw new ProvisionException(spec.name(), "the environment was closed meanwhile");
    }
    return service;
  }

  @Override
  public void close() {
    closed = true;
    SideBySide.close(services.stream().<Runnable>map(service -> service::close).toList());
    SideBySide.close(servers.values().stream().<Runnable>map(server -> server::close).toList());
    workshop.network().close();
  }

  private Optional<DatabaseAccess> access() {
    return Optional.ofNullable(servers.get(ServerKind.MARIADB))
        .map(server -> account.access(server.host(), server.port()));
  }

  /** Where another container finds the servers: under the names of the parts. */
  private Map<String, String> variablesInside() {
    Map<ServerKind, String> addresses = new TreeMap<>();
    servers.keySet().forEach(k -> addresses.put(k, PartSettings.name(k) + ":" + portInside(k)));
    Optional<DatabaseAccess> access =
        servers.containsKey(ServerKind.MARIADB)
            ? Optional.of(account.access(LEDGER, MariaDbRecipe.PORT))
            : Optional.empty();
    return new ServerAddresses(access, addresses, LEDGER, MariaDbRecipe.PORT).variables();
  }

  private static int portInside(ServerKind kind) {
    return switch (kind) {
      case MARIADB -> MariaDbRecipe.PORT;
      case REDIS -> RedisRecipe.PORT;
      case KAFKA -> KafkaRecipe.PORT;
      case CONNECT -> ConnectRecipe.PORT;
    };
  }
}
