package dev.firstcome.contract.web;

import dev.firstcome.contract.CouponState;
import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.RequestPage;
import dev.firstcome.contract.RequestRow;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JsonGenerator;

/** What the desk says, as HTTP. */
final class Answers {
  private static final ResponseEntity<byte[]> ACCEPTED =
      json(
          HttpStatus.ACCEPTED,
          "{\"code\":\"ACCEPTED\",\"status\":\"PENDING\"}".getBytes(StandardCharsets.UTF_8));

  private Answers() {}

  /** Shared, ready-made answers: nothing is allocated on the way in. */
  static ResponseEntity<byte[]> of(Outcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> ACCEPTED;
      case DUPLICATE -> Problems.of(Code.DUPLICATE);
      case SOLD_OUT -> Problems.of(Code.SOLD_OUT);
      case EXPIRED -> Problems.of(Code.EXPIRED);
      case NOT_OPEN -> Problems.of(Code.NOT_OPEN);
      case UNKNOWN_COUPON -> Problems.of(Code.UNKNOWN_COUPON);
      case UNAVAILABLE -> Problems.of(Code.UNAVAILABLE);
      case OUTCOME_UNKNOWN -> Problems.of(Code.OUTCOME_UNKNOWN);
    };
  }

  static ResponseEntity<byte[]> coupon(HttpStatus status, CouponState state) {
    return json(
        status,
        Json.object(
            256,
            json -> {
              json.writeNumberProperty("couponId", state.coupon().couponId());
              json.writeStringProperty("name", state.coupon().name());
              json.writeNumberProperty("quantity", state.coupon().quantity());
              json.writeNumberProperty("remaining", state.remaining());
              json.writeNumberProperty("issued", state.issued());
              Json.instant(json, "opensAt", state.coupon().opensAt());
              Json.instant(json, "expiresAt", state.coupon().expiresAt());
            }));
  }

  /** Members that do not apply are left out. */
  static ResponseEntity<byte[]> status(RequestRow row) {
    return json(
        HttpStatus.OK,
        Json.object(
            192,
            json -> {
              json.writeStringProperty("status", row.state().name());
              if (row.reason() != null) {
                json.writeStringProperty("reason", row.reason().name());
              }
              if (row.position() != null) {
                json.writeNumberProperty("position", row.position());
              }
              Json.instant(json, "requestedAt", row.requestedAt());
              if (row.issuedAt() != null) {
                Json.instant(json, "issuedAt", row.issuedAt());
              }
            }));
  }

  /** Rows of one fixed shape: what does not apply is null. */
  static ResponseEntity<byte[]> page(RequestPage page) {
    return json(
        HttpStatus.OK,
        Json.object(
            64 + 288 * page.rows().size(),
            json -> {
              json.writeArrayPropertyStart("rows");
              page.rows().forEach(row -> row(json, row));
              json.writeEndArray();
              Json.text(json, "nextCursor", page.nextCursor());
            }));
  }

  private static void row(JsonGenerator json, RequestRow row) {
    json.writeStartObject();
    json.writeNumberProperty("couponId", row.couponId());
    json.writeNumberProperty("userId", row.userId());
    json.writeStringProperty("status", row.state().name());
    Json.text(json, "reason", row.reason() == null ? null : row.reason().name());
    Json.number(json, "issuanceId", row.issuanceId());
    Json.instant(json, "requestedAt", row.requestedAt());
    Json.instant(json, "enqueuedAt", row.enqueuedAt());
    Json.instant(json, "consumedAt", row.consumedAt());
    Json.instant(json, "issuedAt", row.issuedAt());
    json.writeEndObject();
  }

  static ResponseEntity<byte[]> replayed(long count) {
    return json(
        HttpStatus.OK, Json.object(32, json -> json.writeNumberProperty("replayed", count)));
  }

  private static ResponseEntity<byte[]> json(HttpStatus status, byte[] body) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(body);
  }
}
