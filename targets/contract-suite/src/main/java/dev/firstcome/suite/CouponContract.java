package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Creating coupons and reading them. */
interface CouponContract extends Subject {

  @Test
  @DisplayName("a coupon is created, answered and read back as it was given")
  default void createdAndReadBack() {
    Service service = service();
    Instant opensAt = Instant.parse("2026-01-01T00:00:00.123456Z");
    Offer offer =
        Offer.open(1_000_000_000)
            .named("선착순 쿠폰 🎁 <b>\"quoted\"</b> \\ 'x'")
            .window(opensAt, Instant.parse("2199-12-31T23:59:59.999999Z"));
    Answer created = service.postJson("/coupons", offer.json());
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    for (JsonNode coupon : List.of(created.json(), service.coupon(offer))) {
      assertThat(coupon.path("couponId").asLong()).isEqualTo(offer.couponId());
      assertThat(coupon.path("name").asString()).isEqualTo(offer.name());
      assertThat(coupon.path("quantity").asLong()).isEqualTo(offer.quantity());
      assertThat(coupon.path("remaining").asLong()).isEqualTo(offer.quantity());
      assertThat(coupon.path("issued").asLong()).isZero();
      assertThat(coupon.path("opensAt").asString()).isEqualTo("2026-01-01T00:00:00.123456Z");
      assertThat(coupon.path("expiresAt").asString()).isEqualTo("2199-12-31T23:59:59.999999Z");
    }
  }

  @Test
  @DisplayName("a taken id is 409 COUPON_EXISTS and changes nothing")
  default void idTaken() {
    Service service = service();
    Offer offer = service.create(Offer.open(5).named("first"));
    service.request(offer, 1).isAccepted();
    service.awaitStanding(offer, 1, "ISSUED");
    Offer second = new Offer(offer.couponId(), "second", 9, offer.opensAt(), offer.expiresAt());
    service.postJson("/coupons", second.json()).isProblem(409, "COUPON_EXISTS");
    service.postJson("/coupons", offer.json()).isProblem(409, "COUPON_EXISTS");
    JsonNode coupon = service.coupon(offer);
    assertThat(coupon.path("name").asString()).isEqualTo("first");
    assertThat(coupon.path("quantity").asLong()).isEqualTo(5);
    assertThat(coupon.path("remaining").asLong()).isEqualTo(4);
  }

  @Test
  @DisplayName("of many who create one id at once, exactly one does")
  default void createdOnce() {
    Service service = service();
    Offer offer = Offer.open(3);
    List<Integer> answers =
        Crowd.rush(16, i -> service.postJson("/coupons", offer.json()).status());
    assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
    assertThat(answers).filteredOn(status -> status == 409).hasSize(15);
    assertThat(service.coupon(offer).path("remaining").asLong()).isEqualTo(3);
  }
}
