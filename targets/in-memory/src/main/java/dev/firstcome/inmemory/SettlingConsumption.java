package dev.firstcome.inmemory;

import dev.firstcome.contract.stage.Stage;
import dev.firstcome.contract.stage.StageTimers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sound consumption: one request after the other; what cannot be settled is parked. */
final class SettlingConsumption implements Consumption {
  private static final Logger LOG = LoggerFactory.getLogger(SettlingConsumption.class);
  private static final int ATTEMPTS = 3;

  private final CouponBooks books;
  private final RequestQueue queue;
  private final DeadLetters deadLetters;
  private final Settlement settlement;
  private final StageTimers timers;
  private final Clock clock;

  SettlingConsumption(
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
  public void consume(List<Request> batch, Instant consumedAt) {
    for (Request request : batch) {
      timers.record(Stage.QUEUE, request.enqueuedAt(), consumedAt);
      settle(request, consumedAt);
      timers.record(Stage.CONSUME, consumedAt, clock.instant());
      queue.resolved();
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
