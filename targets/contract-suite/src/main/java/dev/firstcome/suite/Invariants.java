package dev.firstcome.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What must hold of a coupon once it is drained. */
final class Invariants {
  private Invariants() {}

  /**
   * One row per user, never more issued than there are, and {@code remaining + issued == quantity}.
   */
  static void hold(Service service, Offer offer, List<Row> rows) {
    assertThat(rows).extracting(Row::userId).doesNotHaveDuplicates();
    assertThat(rows).extracting(Row::couponId).containsOnly(offer.couponId());
    long issued = rows.stream().filter(Row::issued).count();
    JsonNode coupon = service.coupon(offer);
    assertThat(coupon.path("issued").asLong()).as("issued, as the coupon has it").isEqualTo(issued);
    assertThat(coupon.path("remaining").asLong()).as("remaining").isNotNegative();
    assertThat(coupon.path("remaining").asLong() + issued)
        .as("remaining + issued")
        .isEqualTo(offer.quantity());
  }

  /** Turned away after all, and for the one reason that turns an accepted request away in time. */
  static boolean soldOut(Row row) {
    return row.status().equals("REJECTED") && row.reason().equals("SOLD_OUT");
  }

  /** The four instants of an issued row are there and in order. */
  static void stagesInOrder(Row row) {
    assertThat(row.issued()).as("issued: %s", row.json()).isTrue();
    assertThat(
            List.of(
                row.at("requestedAt").orElseThrow(),
                row.at("enqueuedAt").orElseThrow(),
                row.at("consumedAt").orElseThrow(),
                row.at("issuedAt").orElseThrow()))
        .as("stages of %s", row.json())
        .isSorted();
  }
}
