package dev.firstcome.environment.container;

import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.server.ConnectProbe;
import dev.firstcome.environment.server.ConnectWorker;
import dev.firstcome.environment.server.KafkaBroker;
import dev.firstcome.environment.server.MariaDbAccount;
import dev.firstcome.environment.server.SideBySide;
import java.time.Duration;

/** One start of an environment: all its servers, side by side where they may. */
final class StartUp {

  private final String displayName;
  private final Workshop workshop;
  private final MariaDbAccount account;
  private final EnvironmentRequest request;
  private final ContainerEnvironment environment;
  private final KafkaBroker broker = KafkaBroker.fresh();

  StartUp(
      String displayName,
      Workshop workshop,
      MariaDbAccount account,
      EnvironmentRequest request,
      ContainerEnvironment environment) {
    this.displayName = displayName;
    this.workshop = workshop;
    this.account = account;
    this.request = request;
    this.environment = environment;
  }

  /** Starts them all. The first failure closes the environment, so that the others end as well. */
  void run() throws ProvisionException {
    new SideBySide(displayName, request, this::start, environment::close).run();
  }

  private Duration start(ServerKind kind) throws ProvisionException {
    return environment.start(recipe(kind)).startUp();
  }

  private Recipe recipe(ServerKind kind) {
    return switch (kind) {
      case MARIADB -> new MariaDbRecipe(workshop, account);
      case REDIS -> new RedisRecipe(workshop, request.redisDurability());
      case KAFKA -> new KafkaRecipe(workshop, broker);
      case CONNECT ->
          new ConnectRecipe(workshop, new ConnectWorker(broker.clusterId()), connectProbe());
    };
  }

  private ConnectProbe connectProbe() {
    RunningServer kafka = environment.servers().get(ServerKind.KAFKA);
    return new ConnectProbe(
        environment.database(),
        PartSettings.name(ServerKind.MARIADB),
        MariaDbRecipe.PORT,
        kafka.host() + ":" + kafka.port());
  }
}
