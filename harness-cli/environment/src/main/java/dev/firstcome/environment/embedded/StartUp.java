package dev.firstcome.environment.embedded;

import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.process.FreePorts;
import dev.firstcome.environment.server.ConnectProbe;
import dev.firstcome.environment.server.ConnectWorker;
import dev.firstcome.environment.server.KafkaBroker;
import dev.firstcome.environment.server.MariaDbAccount;
import dev.firstcome.environment.server.SideBySide;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** One start of an environment: all its servers, side by side where they may. */
final class StartUp {

  private final ServerFiles files;
  private final SecureRandom random;
  private final EnvironmentRequest request;
  private final EmbeddedEnvironment environment;
  private final FreePorts ports;
  private final AtomicReference<KafkaBroker> broker = new AtomicReference<>();

  StartUp(
      ServerFiles files,
      SecureRandom random,
      EnvironmentRequest request,
      EmbeddedEnvironment environment,
      FreePorts ports) {
    this.files = files;
    this.random = random;
    this.request = request;
    this.environment = environment;
    this.ports = ports;
  }

  /** Starts them all. The first failure closes the environment, so that the others end as well. */
  void run() throws ProvisionException {
    new SideBySide("The embedded environment", request, this::start, environment::close).run();
  }

  private Duration start(ServerKind kind) throws ProvisionException, IOException {
    EmbeddedServer server = prepare(kind);
    server.start();
    return server.startUp();
  }

  private EmbeddedServer prepare(ServerKind kind) throws ProvisionException, IOException {
    String name = kind.name().toLowerCase(Locale.ROOT);
    Path log = request.logDirectory().resolve(name + ".log");
    ServerPlace place = ServerPlace.create(environment.directory().resolve(name), log);
    ServerRecipe recipe =
        switch (kind) {
          case MARIADB -> mariadb(place);
          case REDIS -> new RedisRecipe(files.redisServer(), place, request.redisDurability());
          case KAFKA -> kafka(place);
          case CONNECT -> connect(place);
        };
    EmbeddedServer server = new EmbeddedServer(recipe, place, ports);
    environment.add(server);
    return server;
  }

  private MariaDbRecipe mariadb(ServerPlace place) throws ProvisionException, IOException {
    MariaDbAccount account = new MariaDbAccount(password());
    environment.authenticateBy(account);
    return new MariaDbRecipe(files.mariadb(), place, account);
  }

  private KafkaRecipe kafka(ServerPlace place) throws ProvisionException {
    KafkaRecipe recipe = new KafkaRecipe(files.kafkaLibraries(), place, ports);
    broker.set(recipe.broker());
    return recipe;
  }

  private ConnectRecipe connect(ServerPlace place) throws ProvisionException {
    String bootstrap = environment.address(ServerKind.KAFKA).orElseThrow();
    int databasePort = environment.servers().get(ServerKind.MARIADB).port();
    return new ConnectRecipe(
        files.kafkaLibraries(),
        files.connectPlugins(),
        place,
        bootstrap,
        new ConnectWorker(broker.get().clusterId()),
        new ConnectProbe(environment.database(), EmbeddedServer.HOST, databasePort, bootstrap));
  }

  private String password() {
    return Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
  }
}
