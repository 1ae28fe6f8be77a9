package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A request that cannot be processed: parked without wrong to anybody, and back again. */
interface PoisonContract extends Subject {

  @Test
  @DisplayName("a poison entry is parked with its unit, holds nobody up, and comes back")
  default void parkedAndBack() {
    Poisonable poisonable = require(Poisonable.class);
    Service service = service();
    Offer offer = service.create(Offer.open(11));
    long poisoned = 4;
    poisonable.poison(offer.couponId(), poisoned);
    try {
      LongStream.rangeClosed(1, 11).forEach(user -> service.request(offer, user).isAccepted());
      service.awaitStanding(offer, poisoned, "PENDING/PARKED");
      LongStream.rangeClosed(1, 11)
          .filter(user -> user != poisoned)
          .forEach(user -> service.awaitStanding(offer, user, "ISSUED"));

      assertThat(service.coupon(offer).path("remaining").asLong()).as("her unit").isEqualTo(1);
      Await.until(
          "a dead letter",
          () -> service.metric("firstcome_dlq_depth").filter(depth -> depth >= 1).isPresent());
      service.request(offer, poisoned).isProblem(409, "DUPLICATE");
      laterComerIsTurnedAway(service, offer, 12);

      // mended by nobody yet: a replay brings her back to where she was
      assertThat(replay(service)).isPositive();
      Await.until(
          "parked again",
          () ->
              service.metric("firstcome_dlq_depth").filter(depth -> depth >= 1).isPresent()
                  && service.standing(offer, poisoned).equals("PENDING/PARKED"));
    } finally {
      poisonable.heal(offer.couponId(), poisoned);
    }
    // the letter of the replay before may still be on its way, and then is not there to be replayed
    Await.until(
        "issued after a replay",
        () -> {
          replay(service);
          return service.standing(offer, poisoned).equals("ISSUED");
        });
    service.request(offer, poisoned).isProblem(409, "DUPLICATE");
    List<Row> rows = service.awaitDrained(offer, 11);
    Invariants.hold(service, offer, rows);
    assertThat(rows).filteredOn(Row::issued).hasSize(11);
    Await.until(
        "no dead letter left",
        () -> service.metric("firstcome_dlq_depth").filter(depth -> depth == 0).isPresent());
  }

  /** At the door, or, where that looks only loosely, by a rejection later. */
  private static void laterComerIsTurnedAway(Service service, Offer offer, long user) {
    Answer answer = service.request(offer, user);
    if (answer.status() == 202) {
      service.awaitStanding(offer, user, "REJECTED/SOLD_OUT");
    } else {
      answer.isProblem(410, "SOLD_OUT");
    }
  }

  private static long replay(Service service) {
    Answer answer = service.postJson("/admin/dlq/replay", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().path("replayed").asLong(-1);
  }
}
