package dev.firstcome.inmemory;

import dev.firstcome.contract.service.ShutdownPhase;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** The one consumer. On shutdown it empties the queue before it ends. */
final class IssuingWorker implements SmartLifecycle {
  private static final int BATCH = 256;

  private final RequestQueue queue;
  private final Consumption consumption;
  private final Clock clock;
  private volatile boolean running;
  private @Nullable Thread thread;

  IssuingWorker(RequestQueue queue, Consumption consumption, Clock clock) {
    this.queue = queue;
    this.consumption = consumption;
    this.clock = clock;
  }

  @Override
  public synchronized void start() {
    running = true;
    Thread worker = new Thread(this::work, "issuing-worker");
    worker.start();
    thread = worker;
  }

  @Override
  public synchronized void stop() {
    running = false;
    Thread worker = thread;
    if (worker != null) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return ShutdownPhase.WORKERS;
  }

  private void work() {
    try {
      while (running || queue.backlog() > 0) {
        List<Request> batch = queue.take(BATCH);
        consumption.consume(batch, clock.instant());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
