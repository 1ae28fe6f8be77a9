package dev.firstcome.environment.embedded;

import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.process.FreePorts;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** One start of an environment: all its servers, side by side where they may. */
final class StartUp {

  private final ServerFiles files;
  private final SecureRandom random;
  private final EnvironmentRequest request;
  private final EmbeddedEnvironment environment;
  private final FreePorts ports;
  private final AtomicReference<String> clusterId = new AtomicReference<>();
  private final AtomicReference<ProvisionException> firstFailure = new AtomicReference<>();

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
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      CompletableFuture<Void> redis = begin(ServerKind.REDIS, threads);
      CompletableFuture<Void> mariadb = begin(ServerKind.MARIADB, threads);
      CompletableFuture<Void> kafka = begin(ServerKind.KAFKA, threads);
      CompletableFuture<Void> connect =
          CompletableFuture.allOf(mariadb, kafka)
              .thenCompose(bothReady -> begin(ServerKind.CONNECT, threads));
      CompletableFuture.allOf(redis, connect).get();
    } catch (ExecutionException e) {
      ProvisionException failure = firstFailure.get();
      throw failure != null ? failure : general(e.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw general("interrupted", e);
    } finally {
      threads.shutdown();
    }
  }

  private CompletableFuture<Void> begin(ServerKind kind, Executor threads) {
    return request.servers().contains(kind)
        ? CompletableFuture.runAsync(() -> start(kind), threads)
        : CompletableFuture.completedFuture(null);
  }

  private void start(ServerKind kind) {
    request.listener().started(kind);
    try {
      EmbeddedServer server = prepare(kind);
      server.start();
      request.listener().ready(kind, server.startUp());
    } catch (ProvisionException e) {
      fail(kind, e);
    } catch (IOException e) {
      fail(kind, new ProvisionException(kind.displayName(), e.getMessage(), List.of(), e));
    }
  }

  private void fail(ServerKind kind, ProvisionException failure) {
    // those that fail because the first one did are not worth a word
    if (firstFailure.compareAndSet(null, failure)) {
      request.listener().failed(kind, failure.reason());
      environment.close();
    }
    throw new CompletionException(failure);
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
    MariaDbRecipe recipe = new MariaDbRecipe(files.mariadb(), place, password());
    environment.authenticateBy(recipe);
    return recipe;
  }

  private KafkaRecipe kafka(ServerPlace place) throws ProvisionException, IOException {
    KafkaRecipe recipe = new KafkaRecipe(files.kafkaLibraries(), place, ports);
    clusterId.set(recipe.clusterId());
    return recipe;
  }

  private ConnectRecipe connect(ServerPlace place) throws ProvisionException, IOException {
    String broker = environment.address(ServerKind.KAFKA).orElseThrow();
    int databasePort = environment.servers().get(ServerKind.MARIADB).port();
    return new ConnectRecipe(
        files.kafkaLibraries(),
        files.connectPlugins(),
        place,
        broker,
        clusterId.get(),
        new ConnectProbe(environment.database(), databasePort, broker));
  }

  private static ProvisionException general(String reason, Exception cause) {
    return new ProvisionException("The embedded environment", reason, List.of(), cause);
  }

  private String password() {
    return Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
  }
}
