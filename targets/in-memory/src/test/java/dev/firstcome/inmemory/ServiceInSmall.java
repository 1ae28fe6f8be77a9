package dev.firstcome.inmemory;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.CouponState;
import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.RequestRow;
import dev.firstcome.contract.stage.StageTimers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/** The service's parts with one coupon, and a worker that works when it is told to. */
final class ServiceInSmall {
  static final long COUPON = 1;
  static final Instant OPENS = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant EXPIRES = OPENS.plusSeconds(60);

  private final Clock clock = Clock.fixed(OPENS, ZoneOffset.UTC);
  private final CouponBooks books = new CouponBooks();
  private final DeadLetters deadLetters = new DeadLetters();
  private final RequestQueue queue = new RequestQueue(deadLetters);
  private final Consumption consumption;
  private final InMemoryDesk desk;

  ServiceInSmall(long quantity, Function<Parts, Defect> maker) {
    Ledger ledger = new Ledger(books, clock);
    Defect defect = maker.apply(new Parts(books, queue, deadLetters, ledger));
    consumption =
        defect.consumption(
            new SettlingConsumption(
                books,
                queue,
                deadLetters,
                defect.settlement(ledger),
                new StageTimers(new SimpleMeterRegistry()),
                clock));
    Door door =
        defect.door(new ReservingDoor(books, queue, defect.admission(Admission.exact()), clock));
    desk = new InMemoryDesk(books, queue, deadLetters, door);
    desk.create(new Coupon(COUPON, "coupon", quantity, OPENS, EXPIRES));
  }

  Outcome ask(long userId) {
    return askAt(userId, OPENS);
  }

  Outcome askAt(long userId, Instant at) {
    return desk.request(COUPON, userId, at);
  }

  /** Users 1 to {@code users} ask, one after the other. */
  List<Outcome> askAll(long users) {
    return LongStream.rangeClosed(1, users).mapToObj(this::ask).toList();
  }

  /** Takes whatever waits as one batch, then stays idle for long. */
  void work() throws InterruptedException {
    if (queue.consumerLag() > 0) {
      consumption.consume(queue.take(1_000), OPENS);
    }
    for (int look = 0; look < 20; look++) {
      consumption.consume(List.of(), OPENS);
    }
  }

  List<RequestRow> rows() {
    return desk.page(COUPON, null, 10_000).rows();
  }

  CouponState coupon() {
    return desk.coupon(COUPON).orElseThrow();
  }

  long backlog() {
    return queue.backlog();
  }
}
