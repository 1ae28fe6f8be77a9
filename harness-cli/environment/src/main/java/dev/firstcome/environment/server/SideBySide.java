package dev.firstcome.environment.server;

import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Starts all servers of a request, side by side where they may. Connect waits for Kafka, because it
 * would otherwise only spend the processor's time on trying; its probe also waits for MariaDB.
 */
public final class SideBySide {

  private final String provider;
  private final EnvironmentRequest request;
  private final Starter starter;
  private final Runnable abort;
  private final AtomicReference<ProvisionException> firstFailure = new AtomicReference<>();

  /**
   * A start.
   *
   * @param provider for messages, such as {@code The embedded environment}
   * @param abort closes the environment, so that after a failure the others end as well
   */
  public SideBySide(String provider, EnvironmentRequest request, Starter starter, Runnable abort) {
    this.provider = provider;
    this.request = request;
    this.starter = starter;
    this.abort = abort;
  }

  /** Starts one server. */
  @FunctionalInterface
  public interface Starter {

    /** Returns when the server has answered, with the time that this took. */
    Duration start(ServerKind kind) throws ProvisionException, IOException;
  }

  /** Starts them all; the first failure is the one that is thrown. */
  public void run() throws ProvisionException {
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
      request.listener().ready(kind, starter.start(kind));
    } catch (ProvisionException e) {
      fail(kind, e);
    } catch (IOException | RuntimeException e) {
      String reason = String.valueOf(e.getMessage());
      fail(kind, new ProvisionException(kind.displayName(), reason, List.of(), e));
    }
  }

  private void fail(ServerKind kind, ProvisionException failure) {
    // those that fail because the first one did are not worth a word
    if (firstFailure.compareAndSet(null, failure)) {
      request.listener().failed(kind, failure.reason());
      abort.run();
    }
    throw new CompletionException(failure);
  }

  private ProvisionException general(String reason, Exception cause) {
    return new ProvisionException(provider, reason, List.of(), cause);
  }

  /** Closes several things at once, since each may take seconds, and returns when all are. */
  public static void close(List<Runnable> closings) {
    if (!closings.isEmpty()) {
      ExecutorService threads = Executors.newFixedThreadPool(closings.size());
      CompletableFuture.allOf(
              closings.stream()
                  .map(closing -> CompletableFuture.runAsync(closing, threads))
                  .toArray(CompletableFuture[]::new))
          .join();
      threads.shutdown();
    }
  }
}
