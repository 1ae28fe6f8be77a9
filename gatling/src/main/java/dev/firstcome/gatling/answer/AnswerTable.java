package dev.firstcome.gatling.answer;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import java.util.List;

/**
 * The one table from HTTP answers to outcomes (contract.md, "HTTP"; results.md, "history.csv"). An
 * answer that is not in it is {@link Outcome#UNKNOWN}: a 410 without a known code, a 503 that some
 * proxy made, a 500.
 */
public final class AnswerTable {
  /** The member of a problem that says why. */
  private static final String CODE = "code";

  /** The member of a status answer that says how far. */
  private static final String STATUS = "status";

  /** Stands for a member that need not be there. */
  private static final String NONE = "";

  private record Row(Kind kind, int status, String member, String word, Outcome outcome) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(Kind.ISSUE, 202, NONE, NONE, Outcome.ACCEPTED),
          new Row(Kind.ISSUE, 409, CODE, "DUPLICATE", Outcome.DUPLICATE),
          new Row(Kind.ISSUE, 410, CODE, "SOLD_OUT", Outcome.SOLD_OUT),
          new Row(Kind.ISSUE, 410, CODE, "EXPIRED", Outcome.EXPIRED),
          new Row(Kind.ISSUE, 403, CODE, "NOT_OPEN", Outcome.NOT_OPEN),
          new Row(Kind.ISSUE, 404, CODE, "UNKNOWN_COUPON", Outcome.UNKNOWN_COUPON),
          new Row(Kind.ISSUE, 400, CODE, "INVALID", Outcome.INVALID),
          new Row(Kind.ISSUE, 503, CODE, "UNAVAILABLE", Outcome.UNAVAILABLE),
          new Row(Kind.ISSUE, 504, CODE, "OUTCOME_UNKNOWN", Outcome.UNKNOWN),
          new Row(Kind.STATUS, 200, STATUS, "PENDING", Outcome.PENDING),
          new Row(Kind.STATUS, 200, STATUS, "ISSUED", Outcome.ISSUED),
          new Row(Kind.STATUS, 200, STATUS, "REJECTED", Outcome.REJECTED),
          new Row(Kind.STATUS, 404, CODE, "NO_REQUEST", Outcome.NO_REQUEST));

  private AnswerTable() {}

  /**
   * Classifies one answer.
   *
   * @param kind what was asked for
   * @param status the HTTP status
   * @param body the body as it came; it is looked into only where the status needs it
   */
  public static Outcome classify(Kind kind, int status, byte[] body) {
    for (Row row : ROWS) {
      if (row.kind == kind && row.status == status && says(row, body)) {
        return row.outcome;
      }
    }
    return Outcome.UNKNOWN;
  }

  private static boolean says(Row row, byte[] body) {
    return row.member.isEmpty() || JsonMember.is(body, row.member, row.word);
  }
}
