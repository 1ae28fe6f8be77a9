package dev.firstcome.contract.ledger;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The bulk INSERT. Not an {@code INSERT IGNORE}: that turns every error into a warning, a row out
 * of range as well as one that is there already, and so could drop an accepted request without a
 * word. A plain INSERT is tried first, since a duplicate only comes of a redelivery; when it meets
 * one, InnoDB undoes just that statement, the rows that exist are looked up and the others
 * inserted.
 */
final class IssuanceInsert {
  /** One statement's rows: about 130 kB of SQL, far below any {@code max_allowed_packet}. */
  private static final int ROWS_PER_STATEMENT = 1000;

  /** Another writer may add rows between look-up and insert only where the coupon is not locked. */
  private static final int ATTEMPTS = 5;

  private static final RowMapper<InsertedIssuance> ROW =
      (row, n) -> new InsertedIssuance(row.getLong(1), row.getLong(2), row.getLong(3));

  private record Key(long couponId, long userId) {}

  private final JdbcTemplate jdbc;

  IssuanceInsert(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<InsertedIssuance> insertMissing(List<Issuance> wanted, Instant issuedAt) {
    List<InsertedIssuance> inserted = new ArrayList<>(wanted.size());
    LocalDateTime issued = LedgerTime.column(issuedAt);
    for (int from = 0; from < wanted.size(); from += ROWS_PER_STATEMENT) {
      int to = Math.min(wanted.size(), from + ROWS_PER_STATEMENT);
      inserted.addAll(insertChunk(wanted.subList(from, to), issued));
    }
    return inserted;
  }

  private List<InsertedIssuance> insertChunk(List<Issuance> chunk, LocalDateTime issued) {
    List<Issuance> missing = chunk;
    for (int attempt = 1; !missing.isEmpty(); attempt++) {
      try {
        return insert(missing, issued);
      } catch (DuplicateKeyException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        missing = withoutExisting(missing);
      }
    }
    return List.of();
  }

  private List<InsertedIssuance> insert(List<Issuance> rows, LocalDateTime issued) {
    List<Object> arguments = new ArrayList<>(rows.size() * 6);
    for (Issuance row : rows) {
      arguments.add(row.couponId());
      arguments.add(row.userId());
      arguments.add(LedgerTime.column(row.requestedAt()));
      arguments.add(LedgerTime.column(row.enqueuedAt()));
      arguments.add(LedgerTime.column(row.consumedAt()));
      arguments.add(issued);
    }
    String values = String.join(",", Collections.nCopies(rows.size(), "(?,?,?,?,?,?)"));
    return jdbc.query(
        "INSERT INTO coupon_issuance"
            + " (coupon_id, user_id, requested_at, enqueued_at, consumed_at, issued_at) VALUES "
            + values
            + " RETURNING issuance_id, coupon_id, user_id",
        ROW,
        arguments.toArray());
  }

  private List<Issuance> withoutExisting(List<Issuance> rows) {
    List<Object> arguments = new ArrayList<>(rows.size() * 2);
    for (Issuance row : rows) {
      arguments.add(row.couponId());
      arguments.add(row.userId());
    }
    // A locking read sees what is committed now, whatever snapshot the transaction began with.
    Set<Key> seen =
        new HashSet<>(
            jdbc.query(
                "SELECT coupon_id, user_id FROM coupon_issuance WHERE (coupon_id, user_id) IN ("
                    + String.join(",", Collections.nCopies(rows.size(), "(?,?)"))
                    + ") LOCK IN SHARE MODE",
                (row, n) -> new Key(row.getLong(1), row.getLong(2)),
                arguments.toArray()));
    List<Issuance> missing = new ArrayList<>();
    for (Issuance row : rows) {
      // add() is false for an existing row, and for the second of two equal ones in this batch
      if (seen.add(new Key(row.couponId(), row.userId()))) {
        missing.add(row);
      }
    }
    return missing;
  }
}
