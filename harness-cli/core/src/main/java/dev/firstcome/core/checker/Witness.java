package dev.firstcome.core.checker;

import dev.firstcome.core.history.Operation;
import dev.firstcome.core.ledger.LedgerRow;
import java.util.List;

/**
 * One piece of evidence: whole operations and rows.
 *
 * @param couponId the coupon
 * @param userIds the users concerned: none for a coupon as a whole; for an order inversion A, who
 *     was turned away, then B, who came later
 * @param operations their operations that matter, at most 10
 * @param rows their rows, at most 10
 */
public record Witness(
    long couponId, List<Long> userIds, List<Operation> operations, List<LedgerRow> rows) {
  /** The most operations, and the most rows, that one witness shows. */
  public static final int MOST = 10;

  /** Copies the lists and cuts them to {@link #MOST}. */
  public Witness {
    userIds = List.copyOf(userIds);
    operations = List.copyOf(operations.subList(0, Math.min(MOST, operations.size())));
    rows = List.copyOf(rows.subList(0, Math.min(MOST, rows.size())));
  }
}
