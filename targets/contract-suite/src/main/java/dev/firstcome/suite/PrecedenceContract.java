package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Where two refusals hold at once, which one is given: INVALID, UNKNOWN_COUPON, NOT_OPEN, EXPIRED,
 * DUPLICATE, SOLD_OUT.
 */
interface PrecedenceContract extends Subject {

  @Test
  @DisplayName("INVALID before UNKNOWN_COUPON, NOT_OPEN, EXPIRED and SOLD_OUT")
  default void invalidFirst() {
    Service service = service();
    Instant now = Offer.now();
    Offer unknown = Offer.open(1);
    Offer notOpen =
        service.create(Offer.open(1).window(now.plusSeconds(600), now.plusSeconds(1200)));
    Offer expired = service.create(Offer.open(1).window(now.minusSeconds(9), now.minusSeconds(5)));
    Offer soldOut = service.create(Offer.open(1));
    service.request(soldOut, 1).isAccepted();
    service.awaitStanding(soldOut, 1, "ISSUED");
    for (Offer offer : new Offer[] {unknown, notOpen, expired, soldOut}) {
      service.request(offer, 0).isProblem(400, "INVALID");
    }
  }

  @Test
  @DisplayName("EXPIRED before DUPLICATE and SOLD_OUT")
  default void expiredBeforeDuplicateAndSoldOut() {
    Service service = service();
    Instant expiresAt = Offer.now().plusMillis(800);
    Offer offer = service.create(Offer.open(1).window(expiresAt.minusSeconds(60), expiresAt));
    service.request(offer, 1).isAccepted();
    Await.until("expired", () -> service.request(offer, 1).code().equals("EXPIRED"));
    service.awaitStanding(offer, 1, "ISSUED");
    assertThat(service.coupon(offer).path("remaining").asLong()).isZero();
    service.request(offer, 1).isProblem(410, "EXPIRED");
    service.request(offer, 2).isProblem(410, "EXPIRED");
  }

  @Test
  @DisplayName("DUPLICATE before SOLD_OUT")
  default void duplicateBeforeSoldOut() {
    Service service = service();
    Offer offer = service.create(Offer.open(1));
    service.request(offer, 1).isAccepted();
    service.awaitStanding(offer, 1, "ISSUED");
    service.request(offer, 2).isProblem(410, "SOLD_OUT");
    service.request(offer, 1).isProblem(409, "DUPLICATE");
  }
}
