package dev.firstcome.inmemory;

import dev.firstcome.contract.service.ShutdownPhase;
import dev.firstcome.contract.stage.Stage;
import dev.firstcome.contract.stage.StageTimers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The one consumer. On shutdown it empties the queue before it ends. */
final class IssuingWorker implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(IssuingWorker.class);
  private static final int BATCH = 256;
  private static final int ATTEMPTS = 3;

  private final CouponBooks books;
  private final RequestQueue queue;
  private final DeadLetters deadLetters;
  private final Settlement settlement;
  private final StageTimers timers;
  private final Clock clock;
  private volatile boolean running;
  private @Nullable Thread thread;

  IssuingWorker(
      CouponBooks books,
      RequestQueue queue,
      DeadLetters deadLetters,
      Settlement settlement,
      StageTimers timers,
      Clock clock) {
    this.books = books;
    this.queue = queue;
    this.deadLetters = deadLetters;
    this.settlement = settlement;
    this.timers = timers;
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
      while (running || queue.consumerLag() > 0) {
        List<Request> batch = queue.take(BATCH);
        Instant consumedAt = clock.instant();
        for (Request request : batch) {
          timers.record(Stage.QUEUE, request.enqueuedAt(), consumedAt);
          settle(request, consumedAt);
          timers.record(Stage.CONSUME, consumedAt, clock.instant());
          queue.resolved();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void settle(Request request, Instant consumedAt) {
    for (int attempt = 1; ; attempt++) {
      try {
        settlement.settle(request, consumedAt);
        return;
      } catch (UnprocessableException e) {
        if (attempt == ATTEMPTS) {
          LOG.warn("parked after {} attempts: {}", attempt, e.getMessage());
          park(request);
          return;
        }
      }
    }
  }

  private void park(Request request) {
    // first the letter, then the row: whoever reads PARKED may replay at once and must find it
    deadLetters.park(request);
    books.find(request.couponId()).ifPresent(book -> book.move(request, new Progress.Parked()));
  }
}
