package dev.firstcome.suite;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;

/** A coupon that a test wants, under an id that nobody has used. */
record Offer(long couponId, String name, long quantity, Instant opensAt, Instant expiresAt) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Random, so that it is fresh on a database that has seen many runs; exact in a double. */
  static long freshId() {
    return ThreadLocalRandom.current().nextLong(1, 1L << 52);
  }

  /** Open since a minute, for an hour. */
  static Offer open(long quantity) {
    Instant now = now();
    return new Offer(
        freshId(), "offer", quantity, now.minusSeconds(60), now.plus(Duration.ofHours(1)));
  }

  Offer window(Instant from, Instant to) {
    return new Offer(couponId, name, quantity, from, to);
  }

  Offer named(String text) {
    return new Offer(couponId, text, quantity, opensAt, expiresAt);
  }

  Offer withId(long id) {
    return new Offer(id, name, quantity, opensAt, expiresAt);
  }

  /** In whole microseconds, as services keep instants. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  String json() {
    return JSON.createObjectNode()
        .put("couponId", couponId)
        .put("name", name)
        .put("quantity", quantity)
        .put("opensAt", opensAt.toString())
        .put("expiresAt", expiresAt.toString())
        .toString();
  }
}
