package dev.firstcome.core.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ledger that two witnesses gave: rows ISSUED by SQL, rows PENDING and REJECTED over HTTP.
 *
 * @param ledger the rows to be judged: ISSUED as SQL saw them, then PENDING and REJECTED as HTTP
 *     said
 * @param disagreements of how many (coupon, user) the two tell different stories
 * @param examples at most 10 rows of such users
 */
public record Testimony(Ledger ledger, long disagreements, List<LedgerRow> examples) {
  private static final int MOST_EXAMPLES = 10;

  /** Copies the list. */
  public Testimony {
    examples = List.copyOf(examples);
  }

  private record Key(long couponId, long userId) {}

  /**
   * Compares the two. They disagree on a (coupon, user) where one has it ISSUED and the other has
   * not; a user whom HTTP calls PENDING or REJECTED and SQL has ISSUED keeps both rows in the
   * ledger.
   *
   * @param issuedBySql rows ISSUED, with their instants
   * @param rowsOverHttp every row that the target told of
   */
  public static Testimony of(List<LedgerRow> issuedBySql, List<LedgerRow> rowsOverHttp) {
    Map<Key, LedgerRow> sql = new LinkedHashMap<>();
    issuedBySql.forEach(row -> sql.put(key(row), row));
    Set<Key> http = new HashSet<>();
    List<LedgerRow> rows = new ArrayList<>(issuedBySql);
    List<LedgerRow> examples = new ArrayList<>();
    Set<Key> disputed = new HashSet<>();
    for (LedgerRow row : rowsOverHttp) {
      Key key = key(row);
      http.add(key);
      if (row.status() != RowStatus.ISSUED) {
        rows.add(row);
      }
      if ((row.status() == RowStatus.ISSUED) != sql.containsKey(key)) {
        dispute(row, disputed, examples);
      }
    }
    sql.forEach(
        (key, row) -> {
          if (!http.contains(key)) {
            dispute(row, disputed, examples);
          }
        });
    return new Testimony(Ledger.of(rows), disputed.size(), examples);
  }

  private static void dispute(LedgerRow row, Set<Key> disputed, List<LedgerRow> examples) {
    if (disputed.add(key(row)) && examples.size() < MOST_EXAMPLES) {
      examples.add(row);
    }
  }

  private static Key key(LedgerRow row) {
    return new Key(row.couponId(), row.userId());
  }
}
