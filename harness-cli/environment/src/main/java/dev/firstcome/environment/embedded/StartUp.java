package dev.firstcome.environment.embedded;

import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.process.FreePorts;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
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
  private final AtomicReference<ProvisionException> firstFailure = new AtomicReference<>();

  StartUp(
      ServerFiles files,
      SecureRandom random,
      EnvironmentRequest request,
      EmbeddedEnvironment environment) {
    this.files = files;
    this.random = random;
    this.request = request;
    this.environment = environment;
    this.ports = new FreePorts(random);
  }

  /** Starts them all. The first failure closes the environment, so that the others end as well. */
  void run() throws ProvisionException {
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      List<CompletableFuture<Void>> starts = new ArrayList<>();
      if (request.servers().contains(ServerKind.MARIADB)) {
        starts.add(CompletableFuture.runAsync(() -> attempt(ServerKind.MARIADB), threads));
      }
      if (request.servers().contains(ServerKind.REDIS)) {
        starts.add(CompletableFuture.runAsync(() -> attempt(ServerKind.REDIS), threads));
      }
      CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).get();
    } catch (ExecutionException e) {
      ProvisionException failure = firstFailure.get();
      throw failure != null
          ? failure
          : new ProvisionException("The embedded environment", e.toString(), List.of(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProvisionException("The embedded environment", "interrupted", List.of(), e);
    } finally {
      threads.shutdown();
    }
  }

  private void attempt(ServerKind kind) {
    request.listener().started(kind);
    try {
      EmbeddedServer server = prepare(kind);
      server.start();
      request.listener().ready(kind, server.startUp());
    } catch (ProvisionException | IOException e) {
      ProvisionException failure =
          e instanceof ProvisionException provision
              ? provision
              : new ProvisionException(kind.displayName(), e.getMessage(), List.of(), e);
      request.listener().failed(kind, failure.reason());
      firstFailure.compareAndSet(null, failure);
      environment.close();
      throw new CompletionException(failure);
    }
  }

  private EmbeddedServer prepare(ServerKind kind) throws ProvisionException, IOException {
    String name = kind.name().toLowerCase(Locale.ROOT);
    Path log = request.logDirectory().resolve(name + ".log");
    ServerPlace place = ServerPlace.create(environment.directory().resolve(name), log);
    switch (kind) {
      case MARIADB -> {
        MariaDbRecipe recipe = new MariaDbRecipe(files.mariadb(), place, password());
        EmbeddedServer server = new EmbeddedServer(recipe, place, ports);
        environment.add(server, recipe);
        return server;
      }
      default -> {
        RedisRecipe recipe = new RedisRecipe(files.redisServer(), place, request.redisDurability());
        EmbeddedServer server = new EmbeddedServer(recipe, place, ports);
        environment.add(server);
        return server;
      }
    }
  }

  private String password() {
    return Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
  }
}
