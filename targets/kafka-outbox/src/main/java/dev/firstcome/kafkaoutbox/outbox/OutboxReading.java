package dev.firstcome.kafkaoutbox.outbox;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.Reason;
import dev.firstcome.contract.RequestRow;
import dev.firstcome.contract.ledger.LedgerTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * What became of requests: the outbox row joined with the issuance. One statement reads both as of
 * one moment, so a PROCESSED row without a reason always has its issuance beside it.
 */
public final class OutboxReading {
  /** Earlier rows are counted up to here; further back a position is only "at least". */
  private static final int POSITION_MAX = 10_000;

  private static final String JOINED =
      "SELECT o.outbox_id, o.coupon_id, o.user_id, o.status, o.reserved, o.reason, o.requested_at,"
          + " o.enqueued_at, i.issuance_id, i.consumed_at, i.issued_at FROM coupon_outbox o"
          + " LEFT JOIN coupon_issuance i ON i.coupon_id = o.coupon_id AND i.user_id = o.user_id ";

  private static final RowMapper<Read> READ =
      (row, n) -> new Read(row.getLong("outbox_id"), row.getBoolean("reserved"), request(row));

  private static final RowMapper<DoorView> DOOR =
      (row, n) ->
          new DoorView(
              new Coupon(
                  row.getLong("coupon_id"),
                  row.getString("name"),
                  row.getLong("quantity"),
                  LedgerTime.read(row, "opens_at"),
                  LedgerTime.read(row, "expires_at")),
              row.getLong("free"),
              row.getBoolean("asked"));

  /** A request, with what the outbox knows beyond it. */
  private record Read(long outboxId, boolean reserved, RequestRow request) {}

  /** A page and the id of its last row. */
  public record Page(List<RequestRow> rows, long lastOutboxId) {}

  private final JdbcTemplate jdbc;

  public OutboxReading(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * All that the door looks at, in one statement and without a lock, so already outdated; empty
   * where there is no such coupon.
   */
  public Optional<DoorView> door(long couponId, long userId) {
    return jdbc
        .query(
            "SELECT c.coupon_id, c.name, c.quantity, c.opens_at, c.expires_at,"
                + " c.remaining - c.reserved AS free,"
                + " EXISTS (SELECT 1 FROM coupon_outbox o WHERE o.user_id = ?"
                + " AND o.coupon_id = c.coupon_id) AS asked"
                + " FROM coupon c WHERE c.coupon_id = ?",
            DOOR,
            userId,
            couponId)
        .stream()
        .findFirst();
  }

  /** One user's request, with its position where it waits in the main line. */
  public Optional<RequestRow> find(long couponId, long userId) {
    return jdbc
        .query(JOINED + "WHERE o.user_id = ? AND o.coupon_id = ?", READ, userId, couponId)
        .stream()
        .findFirst()
        .map(this::withPosition);
  }

  /**
   * A coupon's requests by outbox id, without positions.
   *
   * @param afterOutboxId exclusive; 0 for the first page
   * @param limit at least 1
   */
  public Page page(long couponId, long afterOutboxId, int limit) {
    List<Read> rows =
        jdbc.query(
            JOINED + "WHERE o.coupon_id = ? AND o.outbox_id > ? ORDER BY o.outbox_id LIMIT ?",
            READ,
            couponId,
            afterOutboxId,
            limit);
    long last = rows.isEmpty() ? afterOutboxId : rows.get(rows.size() - 1).outboxId();
    return new Page(rows.stream().map(Read::request).toList(), last);
  }

  private RequestRow withPosition(Read read) {
    RequestRow request = read.request();
    boolean inLine =
        switch (request.state()) {
          case PENDING -> request.reason() == null && !read.reserved();
          case ISSUED, REJECTED -> false;
        };
    if (!inLine) {
      return request;
    }
    return RequestRow.pending(
        request.couponId(),
        request.userId(),
        1 + countEarlier(request.couponId(), read.outboxId()),
        request.requestedAt(),
        request.enqueuedAt());
  }

  private long countEarlier(long couponId, long outboxId) {
    Long count =
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM (SELECT 1 FROM coupon_outbox WHERE status = 'PENDING'"
                + " AND coupon_id = ? AND outbox_id < ? LIMIT "
                + POSITION_MAX
                + ") AS earlier",
            Long.class,
            couponId,
            outboxId);
    return count == null ? 0 : count;
  }

  private static RequestRow request(ResultSet row) throws SQLException {
    long couponId = row.getLong("coupon_id");
    long userId = row.getLong("user_id");
    Instant requestedAt = LedgerTime.read(row, "requested_at");
    Instant enqueuedAt = LedgerTime.read(row, "enqueued_at");
    long issuanceId = row.getLong("issuance_id");
    if (!row.wasNull()) {
      return RequestRow.issued(
          couponId,
          userId,
          issuanceId,
          requestedAt,
          enqueuedAt,
          LedgerTime.read(row, "consumed_at"),
          LedgerTime.read(row, "issued_at"));
    }
    return switch (OutboxStatus.valueOf(row.getString("status"))) {
      case PENDING -> RequestRow.pending(couponId, userId, null, requestedAt, enqueuedAt);
      case FAILED -> RequestRow.parked(couponId, userId, requestedAt, enqueuedAt);
      case PROCESSED ->
          RequestRow.rejected(
              couponId,
              userId,
              Reason.valueOf(
                  Objects.requireNonNull(
                      row.getString("reason"), "a PROCESSED row has an issuance or a reason")),
              requestedAt,
              enqueuedAt,
              null);
    };
  }
}
