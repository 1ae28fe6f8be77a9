package dev.firstcome.kafkaoutbox.outbox;

import dev.firstcome.contract.Reason;
import dev.firstcome.contract.ledger.LedgerTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The table {@code coupon_outbox}. Whatever the database refuses or cannot answer is a {@link
 * DataAccessException}.
 *
 * <p>The methods that settle rows are conditional UPDATEs and return how many rows they changed.
 * They force the primary key: left to itself the optimizer may walk the status index and lock rows
 * of other coupons.
 */
public final class OutboxTable {
  private static final RowMapper<OutboxRow> ROW =
      (row, n) ->
          new OutboxRow(
              row.getLong("outbox_id"),
              row.getLong("coupon_id"),
              row.getLong("user_id"),
              OutboxStatus.valueOf(row.getString("status")),
              row.getBoolean("reserved"),
              LedgerTime.read(row, "requested_at"),
              LedgerTime.read(row, "enqueued_at"));

  private static final RowMapper<OutboxReference> REFERENCE =
      (row, n) -> new OutboxReference(row.getLong("coupon_id"), row.getLong("outbox_id"));

  private final JdbcTemplate jdbc;

  public OutboxTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds a waiting row. Outside a transaction it is committed when this returns.
   *
   * @param enqueuedAt the clock, just before this call
   * @return false where the user has a row for this coupon already
   */
  public boolean insert(long couponId, long userId, Instant requestedAt, Instant enqueuedAt) {
    try {
      jdbc.update(
          "INSERT INTO coupon_outbox (user_id, coupon_id, requested_at, enqueued_at)"
              + " VALUES (?, ?, ?, ?)",
          userId,
          couponId,
          LedgerTime.column(requestedAt),
          LedgerTime.column(enqueuedAt));
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /**
   * Reads these rows and holds them until the transaction ends. Waits for a row whose inserting
   * transaction is still committing, as it can be when the binlog's event has overtaken the COMMIT.
   *
   * @return those that exist and are of this coupon, by id
   */
  public List<OutboxRow> lock(long couponId, Collection<Long> outboxIds) {
    List<Object> arguments = new ArrayList<>(outboxIds);
    arguments.add(couponId);
    return jdbc.query(
        "SELECT outbox_id, coupon_id, user_id, status, reserved, requested_at, enqueued_at"
            + " FROM coupon_outbox FORCE INDEX (PRIMARY) WHERE outbox_id IN ("
            + marks(outboxIds.size())
            + ") AND coupon_id = ? ORDER BY outbox_id FOR UPDATE",
        ROW,
        arguments.toArray());
  }

  /** Waiting rows become PROCESSED, as issued. */
  public int settleIssued(Collection<Long> outboxIds) {
    return settle(null, outboxIds);
  }

  /** Waiting rows become PROCESSED, as rejected. */
  public int settleRejected(Reason reason, Collection<Long> outboxIds) {
    return settle(reason.name(), outboxIds);
  }

  private int settle(@Nullable String reason, Collection<Long> outboxIds) {
    List<Object> arguments = new ArrayList<>(outboxIds.size() + 1);
    arguments.add(reason);
    arguments.addAll(outboxIds);
    return jdbc.update(
        "UPDATE coupon_outbox FORCE INDEX (PRIMARY) SET status = 'PROCESSED', reason = ?"
            + " WHERE outbox_id IN ("
            + marks(outboxIds.size())
            + ") AND status = 'PENDING' AND NOT reserved",
        arguments.toArray());
  }

  /** A waiting row is dead-lettered; the caller has reserved its unit. */
  public int reserve(long outboxId) {
    return jdbc.update(
        "UPDATE coupon_outbox SET reserved = TRUE"
            + " WHERE outbox_id = ? AND status = 'PENDING' AND NOT reserved",
        outboxId);
  }

  /** A dead-lettered row becomes PROCESSED, as issued; the caller takes its unit. */
  public int settleReserved(long outboxId) {
    return jdbc.update(
        "UPDATE coupon_outbox SET status = 'PROCESSED', reserved = FALSE"
            + " WHERE outbox_id = ? AND status = 'PENDING' AND reserved",
        outboxId);
  }

  /** A dead-lettered row becomes FAILED; its unit stays reserved. */
  public int park(long outboxId) {
    return jdbc.update(
        "UPDATE coupon_outbox SET status = 'FAILED', reason = 'PARKED'"
            + " WHERE outbox_id = ? AND status = 'PENDING' AND reserved",
        outboxId);
  }

  /** Parked rows become PENDING, dead-lettered as they were. */
  public int unpark(Collection<Long> outboxIds) {
    return jdbc.update(
        "UPDATE coupon_outbox FORCE INDEX (PRIMARY) SET status = 'PENDING', reason = NULL"
            + " WHERE outbox_id IN ("
            + marks(outboxIds.size())
            + ") AND status = 'FAILED'",
        outboxIds.toArray());
  }

  /** Reads parked rows, the oldest first, and holds them until the transaction ends. */
  public List<OutboxReference> lockParked(int limit) {
    return jdbc.query(
        "SELECT coupon_id, outbox_id FROM coupon_outbox WHERE status = 'FAILED'"
            + " ORDER BY outbox_id LIMIT ? FOR UPDATE",
        REFERENCE,
        limit);
  }

  /**
   * PENDING rows by id. A locking read: it sees everything that is in the binlog, because it waits
   * for the COMMITs that are under way, where a plain read could miss a row that the binlog has
   * already.
   *
   * @param afterOutboxId exclusive; 0 for the first page
   */
  public List<PendingRow> pendingAfter(long afterOutboxId, int limit) {
    return jdbc.query(
        "SELECT coupon_id, outbox_id, reserved FROM coupon_outbox"
            + " WHERE status = 'PENDING' AND outbox_id > ?"
            + " ORDER BY outbox_id LIMIT ? LOCK IN SHARE MODE",
        (row, n) -> new PendingRow(REFERENCE.mapRow(row, n), row.getBoolean("reserved")),
        afterOutboxId,
        limit);
  }

  /** The oldest row that the main consumer has yet to decide. */
  public Optional<Long> oldestWaiting() {
    return Optional.ofNullable(
        jdbc.queryForObject(
            "SELECT MIN(outbox_id) FROM coupon_outbox WHERE status = 'PENDING' AND NOT reserved",
            Long.class));
  }

  /** Whether the main consumer has yet to decide this row. */
  public boolean isWaiting(long outboxId) {
    return !jdbc.queryForList(
            "SELECT outbox_id FROM coupon_outbox"
                + " WHERE outbox_id = ? AND status = 'PENDING' AND NOT reserved",
            Long.class,
            outboxId)
        .isEmpty();
  }

  /** How many rows are PENDING: an index range, no rows. */
  public long countPending() {
    Long count =
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM coupon_outbox WHERE status = 'PENDING'", Long.class);
    return count == null ? 0 : count;
  }

  static String marks(int count) {
    return String.join(",", Collections.nCopies(count, "?"));
  }
}
