package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What became of a request, one by one and page by page. */
interface StatusContract extends Subject {

  @Test
  @DisplayName("a request that nobody made is 404 NO_REQUEST, whether the coupon is known or not")
  default void noRequest() {
    Service service = service();
    Offer offer = service.create(Offer.open(1));
    service.status(offer, 1).isProblem(404, "NO_REQUEST");
    service.status(Offer.open(1), 1).isProblem(404, "NO_REQUEST");
  }

  @Test
  @DisplayName("a status has the members that its state calls for, and no others")
  default void members() {
    Service service = service();
    Offer offer = service.create(Offer.open(60));
    for (long user = 1; user <= 60; user++) {
      service.request(offer, user).isAccepted();
      JsonNode status = service.status(offer, user).json();
      assertThat(status.path("requestedAt").isString()).as("%s", status).isTrue();
      if (status.path("status").asString().equals("PENDING")) {
        assertThat(status.has("issuedAt")).as("%s", status).isFalse();
        assertThat(status.path("position").asLong(1)).as("%s", status).isPositive();
      } else {
        assertThat(status.path("status").asString()).isEqualTo("ISSUED");
        assertThat(status.has("position")).as("%s", status).isFalse();
        assertThat(status.path("issuedAt").isString()).as("%s", status).isTrue();
      }
      assertThat(status.has("reason")).as("%s", status).isFalse();
    }
    Invariants.hold(service, offer, service.awaitDrained(offer, 60));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 40, 1000})
  @DisplayName("the pages together hold every request exactly once")
  default void pages(int limit) {
    Service service = service();
    Offer offer = service.create(Offer.open(100));
    int users = limit == 1 ? 12 : 40;
    Offer other = service.create(Offer.open(1));
    service.request(other, 1).isAccepted();
    // not in the order of their ids
    LongStream.rangeClosed(1, users)
        .forEach(i -> service.request(offer, i * 37 % 101).isAccepted());
    service.awaitDrained(offer, users);
    List<Row> rows = service.rows(offer, limit);
    assertThat(rows)
        .extracting(Row::userId)
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(1, users).mapToObj(i -> i * 37 % 101).toList());
    assertThat(rows).allSatisfy(Invariants::stagesInOrder);
    assertThat(rows)
        .extracting(row -> row.json().path("issuanceId").asLong())
        .allSatisfy(id -> assertThat(id).isPositive())
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("a coupon that nobody asked for has no rows; an unknown one no pages")
  default void emptyAndUnknown() {
    Service service = service();
    Offer offer = service.create(Offer.open(1));
    Answer page = service.get(Service.issuances(offer.couponId()));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.json().path("rows").isArray()).isTrue();
    assertThat(page.json().path("rows").isEmpty()).isTrue();
    assertThat(page.json().path("nextCursor").isNull()).isTrue();
    service.get(Service.issuances(Offer.open(1).couponId())).isProblem(404, "UNKNOWN_COUPON");
  }
}
