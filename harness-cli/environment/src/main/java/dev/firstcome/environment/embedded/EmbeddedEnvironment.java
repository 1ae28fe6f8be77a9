package dev.firstcome.environment.embedded;

import dev.firstcome.environment.DatabaseAccess;
import dev.firstcome.environment.Environment;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.RunningService;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.ServiceSpec;
import dev.firstcome.environment.local.LocalServices;
import dev.firstcome.environment.server.MariaDbAccount;
import dev.firstcome.environment.server.ServerAddresses;
import dev.firstcome.environment.server.SideBySide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The servers of one start, and the folder that holds all their data. */
final class EmbeddedEnvironment implements Environment {

  private final Path directory;
  private final LocalServices services;
  private final Map<ServerKind, EmbeddedServer> servers = new ConcurrentHashMap<>();
  private volatile MariaDbAccount account;
  private volatile boolean closed;

  /**
   * An environment without servers yet.
   *
   * @param directory gets all its data, and is its own
   */
  EmbeddedEnvironment(Path directory, LocalServices services) {
    this.directory = directory;
    this.services = services;
  }

  @Override
  public String provider() {
    return EmbeddedProvider.NAME;
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
    servers.keySet().forEach(kind -> addresses.put(kind, address(kind).orElseThrow()));
    EmbeddedServer ledger = servers.get(ServerKind.MARIADB);
    int databasePort = ledger == null ? 0 : ledger.port();
    return new ServerAddresses(access(), addresses, EmbeddedServer.HOST, databasePort).variables();
  }

  @Override
  public RunningService start(ServiceSpec spec) throws ProvisionException {
    return services.start(spec, targetVariables());
  }

  @Override
  public void close() {
    closed = true;
    services.close();
    SideBySide.close(servers.values().stream().<Runnable>map(s -> s::close).toList());
    delete(directory);
  }

  /** Where all the data goes. */
  Path directory() {
    return directory;
  }

  /** Adds a server that is about to start, so that {@link #close} reaches it from now on. */
  void add(EmbeddedServer server) {
    servers.put(server.kind(), server);
    if (closed) {
      server.close(); // close() may have looked just before: then this start ends here
    }
  }

  /** Tells how to get into the database. */
  void authenticateBy(MariaDbAccount newAccount) {
    account = newAccount;
  }

  private Optional<DatabaseAccess> access() {
    return Optional.ofNullable(account)
        .map(a -> a.access(EmbeddedServer.HOST, servers.get(ServerKind.MARIADB).port()));
  }

  /** {@code host:port} of a server, if it is there. */
  Optional<String> address(ServerKind kind) {
    return Optional.ofNullable(servers.get(kind)).map(s -> s.host() + ":" + s.port());
  }

  private static void delete(Path directory) {
    try (Stream<Path> paths = Files.walk(directory)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // gone already, or not ours to delete: close() has stopped the servers, and that is its task
      return;
    }
  }
}
