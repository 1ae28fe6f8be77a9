package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rush. */
interface ConcurrencyContract extends Subject {

  @Test
  @DisplayName("200 threads, stock 50: exactly 50 issued, everybody else truly told")
  default void twoHundredForFifty() {
    Service service = service();
    Offer offer = service.create(Offer.open(50));
    List<String> told = Crowd.rush(200, i -> service.request(offer, i + 1).code());
    assertThat(told).isSubsetOf("ACCEPTED", "SOLD_OUT");
    long accepted = told.stream().filter("ACCEPTED"::equals).count();
    assertThat(accepted).isGreaterThanOrEqualTo(50);

    List<Row> rows = service.awaitDrained(offer, accepted);
    Invariants.hold(service, offer, rows);
    assertThat(rows).filteredOn(Row::issued).hasSize(50);
    assertThat(rows).filteredOn(row -> !row.issued()).allMatch(Invariants::soldOut);
    // a row for each who was accepted, for nobody else
    assertThat(rows)
        .extracting(Row::userId)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 200)
                .filter(i -> told.get(i).equals("ACCEPTED"))
                .mapToObj(i -> i + 1L)
                .toList());
    service.request(offer, 1_000).isProblem(410, "SOLD_OUT");
  }

  @Test
  @DisplayName("20 users click 10 times at once: each is accepted once and issued once")
  default void duplicatesAtOnce() {
    Service service = service();
    Offer offer = service.create(Offer.open(100));
    List<String> told = Crowd.rush(200, i -> service.request(offer, i % 20 + 1).code());
    for (int user = 0; user < 20; user++) {
      int number = user;
      List<String> hers =
          IntStream.range(0, 200).filter(i -> i % 20 == number).mapToObj(told::get).toList();
      assertThat(hers).as("user %d", user + 1).filteredOn("ACCEPTED"::equals).hasSize(1);
      assertThat(hers).as("user %d", user + 1).filteredOn("DUPLICATE"::equals).hasSize(9);
    }
    List<Row> rows = service.awaitDrained(offer, 20);
    Invariants.hold(service, offer, rows);
    assertThat(rows).hasSize(20).allMatch(Row::issued);
  }

  @Test
  @DisplayName("several coupons at once do not get in each other's way")
  default void severalCouponsAtOnce() {
    Service service = service();
    List<Offer> offers =
        IntStream.range(0, 4).mapToObj(i -> service.create(Offer.open(25))).toList();
    Crowd.rush(200, i -> service.request(offers.get(i % 4), i + 1).status());
    for (Offer offer : offers) {
      Await.until("25 issued", () -> service.coupon(offer).path("issued").asLong() == 25);
      Invariants.hold(service, offer, service.awaitDrained(offer, 25));
    }
  }
}
