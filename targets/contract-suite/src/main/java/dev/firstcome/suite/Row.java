package dev.firstcome.suite;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A row of the page endpoint. */
record Row(long couponId, long userId, String status, String reason, JsonNode json) {

  static Row of(JsonNode json) {
    return new Row(
        json.path("couponId").asLong(),
        json.path("userId").asLong(),
        json.path("status").asString(""),
        json.path("reason").asString(""),
        json);
  }

  boolean issued() {
    return status.equals("ISSUED");
  }

  /** Waits, and not for a replay. */
  boolean underway() {
    return status.equals("PENDING") && !reason.equals("PARKED");
  }

  /** One of the four stages; empty where the row has not reached it. */
  Optional<Instant> at(String stage) {
    JsonNode instant = json.path(stage);
    return instant.isString() ? Optional.of(Instant.parse(instant.asString())) : Optional.empty();
  }
}
