package dev.firstcome.environment.external;

import dev.firstcome.environment.DatabaseAccess;
import dev.firstcome.environment.Environment;
import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.RunningService;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.ServiceSpec;
import dev.firstcome.environment.local.LocalServices;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Somebody's servers, from the moment on that a service is wanted on them. */
final class ExternalEnvironment implements Environment {

  private final Endpoints endpoints;
  private final EnvironmentRequest request;
  private final LocalServices services;
  private final Map<ServerKind, RunningServer> servers = new EnumMap<>(ServerKind.class);
  private final List<Guest> guests = new ArrayList<>();
  private Optional<MariaDbEndpoint> mariadb = Optional.empty();
  private boolean closed;

  ExternalEnvironment(Endpoints endpoints, EnvironmentRequest request, LocalServices services) {
    this.endpoints = endpoints;
    this.request = request;
    this.services = services;
  }

  @Override
  public String provider() {
    return ExternalProvider.NAME;
  }

  @Override
  public boolean fresh() {
    return false;
  }

  @Override
  public synchronized Map<ServerKind, RunningServer> servers() {
    return Collections.unmodifiableMap(new EnumMap<>(servers));
  }

  @Override
  public synchronized DatabaseAccess database() {
    return mariadb
        .map(MariaDbEndpoint::access)
        .orElseThrow(() -> new IllegalStateException("this environment has no MariaDB"));
  }

  @Override
  public Map<String, String> targetVariables() {
    return TargetVariables.of(endpoints, request.servers());
  }

  @Override
  public synchronized RunningService start(ServiceSpec spec) throws ProvisionException {
    ServiceEndpoint running = endpoints.services().get(spec.name());
    return running == null ? startHere(spec) : adopt(running);
  }

  private RunningService adopt(ServiceEndpoint running) throws ProvisionException {
    mariadb = running.mariadb();
    if (mariadb.isPresent()) {
      visit(ServerKind.MARIADB, new GuestOfMariaDb(mariadb.get(), true));
    }
    if (running.redis().isPresent()) {
      visit(ServerKind.REDIS, new GuestOfRedis(running.redis().get()));
    }
    Map<String, String> settings = new TreeMap<>();
    settings.put("startedBy", "its owner");
    settings.put("ledger", mariadb.isPresent() ? "SQL and HTTP" : "HTTP alone");
    if (mariadb.isEmpty()) {
      request
          .listener()
          .notice("no database is given: the ledger is what the service itself says of it");
    }
    return new AdoptedService(running.url(), settings);
  }

  private RunningService startHere(ServiceSpec spec) throws ProvisionException {
    for (ServerKind kind : ServerKind.values()) {
      if (request.servers().contains(kind)) {
        visit(kind, guest(kind));
      }
    }
    mariadb = request.servers().contains(ServerKind.MARIADB) ? endpoints.mariadb() : mariadb;
    return services.start(spec, targetVariables());
  }

  private Guest guest(ServerKind kind) throws ProvisionException {
    Optional<Guest> guest =
        switch (kind) {
          case MARIADB -> endpoints.mariadb().map(each -> new GuestOfMariaDb(each, false));
          case REDIS -> endpoints.redis().map(GuestOfRedis::new);
          case KAFKA -> endpoints.kafka().map(GuestOfKafka::new);
          case CONNECT -> endpoints.connect().map(GuestOfConnect::new);
        };
    return guest.orElseThrow(
        () ->
            new ProvisionException(
                kind.displayName(),
                "the endpoints file says neither where it is nor where the service itself runs"));
  }

  private void visit(ServerKind kind, Guest guest) throws ProvisionException {
    guests.add(guest);
    request.listener().started(kind);
    long began = System.nanoTime();
    try {
      servers.put(kind, guest.look());
    } catch (GuestException e) {
      request.listener().failed(kind, e.getMessage());
      throw new ProvisionException(kind.displayName(), e.getMessage(), List.of(), e);
    }
    request.listener().ready(kind, Duration.ofNanos(System.nanoTime() - began));
  }

  /** Stops what was started here, and then removes what it has made. */
  @Override
  public synchronized void close() {
    services.close();
    if (closed) {
      return;
    }
    closed = true;
    List<Guest> lastFirst = new ArrayList<>(guests);
    Collections.reverse(lastFirst); // a connector goes before its topics and its tables
    for (Guest guest : lastFirst) {
      for (String left : guest.tidy()) {
        request.listener().notice("left behind at " + left);
      }
    }
  }
}
