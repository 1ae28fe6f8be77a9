package dev.firstcome.app.target;

import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the rows of a page of requests. Strict: what cannot be read must not pass for absent. */
final class PageRows {

  private PageRows() {}

  static LedgerRow row(JsonNode row) throws IOException {
    try {
      JsonNode reason = row.path("reason");
      JsonNode issuanceId = row.path("issuanceId");
      return new LedgerRow(
          number(row, "couponId"),
          number(row, "userId"),
          RowStatus.valueOf(required(row, "status").asString()),
          absent(reason) ? RowReason.NONE : RowReason.valueOf(reason.asString()),
          absent(issuanceId) ? OptionalLong.empty() : OptionalLong.of(issuanceId.longValue()),
          instant(row, "requestedAt"),
          instant(row, "enqueuedAt"),
          instant(row, "consumedAt"),
          instant(row, "issuedAt"));
    } catch (DateTimeException | IllegalArgumentException | JacksonException e) {
      throw new IOException("a row that the contract does not have: " + row, e);
    }
  }

  static JsonNode required(JsonNode object, String member) throws IOException {
    JsonNode value = object.path(member);
    if (absent(value)) {
      throw new IOException("no member " + member + " in " + shortened(object));
    }
    return value;
  }

  static long number(JsonNode object, String member) throws IOException {
    JsonNode value = required(object, member);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new IOException(member + " is no 64-bit number in " + shortened(object));
    }
    return value.longValue();
  }

  private static OptionalLong instant(JsonNode row, String member) {
    JsonNode value = row.path(member);
    return absent(value)
        ? OptionalLong.empty()
        : OptionalLong.of(RunClock.epochNs(Instant.parse(value.asString())));
  }

  private static boolean absent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private static String shortened(JsonNode node) {
    String text = node.toString();
    return text.length() > 300 ? text.substring(0, 300) + "…" : text;
  }
}
