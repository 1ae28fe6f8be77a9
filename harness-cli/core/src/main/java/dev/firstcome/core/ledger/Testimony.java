package dev.firstcome.core.ledger;

import java.util.List;

/**
 * The ledger that two witnesses gave: rows ISSUED by SQL, rows PENDING and REJECTED over HTTP.
 *
 * @param ledger the rows to be judged: ISSUED as SQL saw them, the others as HTTP said, less those
 *     whose user SQL saw ISSUED
 * @param disagreements how many (coupon, user) the two tell different stories of
 * @param examples at most 10 of those rows, SQL's before HTTP's
 */
public record Testimony(Ledger ledger, long disagreements, List<LedgerRow> examples) {

  /** Copies the list. */
  public Testimony {
    examples = List.copyOf(examples);
  }

  /**
   * Compares the two. They disagree on a (coupon, user) where one has it ISSUED and the other has
   * not.
   *
   * @param issuedBySql rows ISSUED, with their instants
   * @param rowsOverHttp every row that the target told of
   */
  public static Testimony of(List<LedgerRow> issuedBySql, List<LedgerRow> rowsOverHttp) {
    return dev.firstcome.core.NotYet.here();
  }
}
