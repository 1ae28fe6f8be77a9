package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each answer to one request, alone. */
interface DoorContract extends Subject {

  @Test
  @DisplayName("a request in time is accepted and then issued")
  default void acceptedThenIssued() {
    Service service = service();
    Offer offer = service.create(Offer.open(3));
    Instant before = Offer.now();
    service.request(offer, 7).isAccepted();
    Instant after = Offer.now();
    service.awaitStanding(offer, 7, "ISSUED");
    List<Row> rows = service.awaitDrained(offer, 1);
    Invariants.hold(service, offer, rows);
    assertThat(rows).hasSize(1).allSatisfy(Invariants::stagesInOrder);
    assertThat(rows.get(0).at("requestedAt").orElseThrow()).isBetween(before, after);
  }

  @Test
  @DisplayName("an unknown coupon is 404 UNKNOWN_COUPON, and stays unknown")
  default void unknownCoupon() {
    Service service = service();
    Offer never = Offer.open(1);
    service.request(never, 1).isProblem(404, "UNKNOWN_COUPON");
    service.get("/coupons/" + never.couponId()).isProblem(404, "UNKNOWN_COUPON");
  }

  @Test
  @DisplayName("before the window: 403 NOT_OPEN, and nothing is kept of it")
  default void notOpen() {
    Service service = service();
    Instant now = Offer.now();
    Offer offer = service.create(Offer.open(1).window(now.plusSeconds(600), now.plusSeconds(1200)));
    service.request(offer, 1).isProblem(403, "NOT_OPEN");
    service.request(offer, 1).isProblem(403, "NOT_OPEN");
    assertThat(service.standing(offer, 1)).isEqualTo("NO_REQUEST");
  }

  @Test
  @DisplayName("after the window: 410 EXPIRED")
  default void expired() {
    Service service = service();
    Instant now = Offer.now();
    Offer offer = service.create(Offer.open(1).window(now.minusSeconds(60), now.minusSeconds(1)));
    service.request(offer, 1).isProblem(410, "EXPIRED");
    assertThat(service.standing(offer, 1)).isEqualTo("NO_REQUEST");
    assertThat(service.coupon(offer).path("remaining").asLong()).isEqualTo(1);
  }

  @Test
  @DisplayName("a second request of a user is 409 DUPLICATE, before and after the issuance")
  default void duplicate() {
    Service service = service();
    Offer offer = service.create(Offer.open(5));
    service.request(offer, 1).isAccepted();
    service.request(offer, 1).isProblem(409, "DUPLICATE");
    service.awaitStanding(offer, 1, "ISSUED");
    service.request(offer, 1).isProblem(409, "DUPLICATE");
    Invariants.hold(service, offer, service.awaitDrained(offer, 1));
    assertThat(service.coupon(offer).path("issued").asLong()).isEqualTo(1);
  }

  @Test
  @DisplayName("the last unit gone: 410 SOLD_OUT, and nobody who was turned away is kept")
  default void soldOut() {
    Service service = service();
    Offer offer = service.create(Offer.open(1));
    service.request(offer, 1).isAccepted();
    service.awaitStanding(offer, 1, "ISSUED");
    service.request(offer, 2).isProblem(410, "SOLD_OUT");
    service.request(offer, 2).isProblem(410, "SOLD_OUT");
    assertThat(service.standing(offer, 2)).isEqualTo("NO_REQUEST");
    Invariants.hold(service, offer, service.awaitDrained(offer, 1));
  }

  @Test
  @DisplayName("the window opens at its first instant and no earlier")
  default void opensWhileWeWait() {
    Service service = service();
    Instant opensAt = Offer.now().plusMillis(400);
    Offer offer = service.create(Offer.open(1000).window(opensAt, opensAt.plusSeconds(3600)));
    service.request(offer, 1).isProblem(403, "NOT_OPEN");
    Await.until("open", () -> service.request(offer, 1).status() == 202);
    service.awaitStanding(offer, 1, "ISSUED");
    assertThat(service.awaitDrained(offer, 1).get(0).at("requestedAt").orElseThrow())
        .isAfterOrEqualTo(opensAt);
  }

  @Test
  @DisplayName("who was accepted before the end is issued, though it be after the end")
  default void judgedByArrival() {
    Service service = service();
    Instant expiresAt = Offer.now().plusMillis(700);
    Offer offer = service.create(Offer.open(100_000).window(expiresAt.minusSeconds(60), expiresAt));
    List<Long> accepted = new ArrayList<>();
    for (long user = 1; ; user++) {
      Answer answer = service.request(offer, user);
      if (answer.status() != 202) {
        answer.isProblem(410, "EXPIRED");
        break;
      }
      accepted.add(user);
    }
    List<Row> rows = service.awaitDrained(offer, accepted.size());
    Invariants.hold(service, offer, rows);
    assertThat(rows).filteredOn(Row::issued).extracting(Row::userId).hasSameElementsAs(accepted);
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.at("requestedAt").orElseThrow()).isBefore(expiresAt));
  }

  @Test
  @DisplayName("ids use all 64 bits: neighbours that a double cannot tell apart are two users")
  default void idsOf64Bits() {
    Service service = service();
    Offer offer = service.create(Offer.open(4).withId(Long.MAX_VALUE - Offer.freshId()));
    long[] users = {9_007_199_254_740_992L, 9_007_199_254_740_993L, Long.MAX_VALUE};
    for (long user : users) {
      service.request(offer, user).isAccepted();
    }
    for (long user : users) {
      service.awaitStanding(offer, user, "ISSUED");
      service.request(offer, user).isProblem(409, "DUPLICATE");
    }
    List<Row> rows = service.awaitDrained(offer, users.length);
    Invariants.hold(service, offer, rows);
    assertThat(rows).hasSize(users.length);
  }

  @Test
  @DisplayName("one user may have several coupons")
  default void severalCoupons() {
    Service service = service();
    Offer first = service.create(Offer.open(1));
    Offer second = service.create(Offer.open(1));
    service.request(first, 1).isAccepted();
    service.request(second, 1).isAccepted();
    service.awaitStanding(first, 1, "ISSUED");
    service.awaitStanding(second, 1, "ISSUED");
  }
}
