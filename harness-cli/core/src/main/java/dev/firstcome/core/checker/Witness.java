package dev.firstcome.core.checker;

import dev.firstcome.core.history.Operation;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.sentence.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * One piece of evidence: whole operations and rows.
 *
 * @param couponId the coupon
 * @param userIds the users concerned: none for a coupon as a whole; for an order inversion A, who
 *     was turned away, then B, who came later
 * @param operations their operations that matter, at most 10
 * @param rows their rows, at most 10
 * @param sentence what happened, in one sentence; empty in results of schema version 1
 */
public record Witness(
    long couponId,
    List<Long> userIds,
    List<Operation> operations,
    List<LedgerRow> rows,
    Optional<Sentence> sentence) {
  /** The most operations, and the most rows, that one witness shows. */
  public static final int MOST = 10;

  /** Copies the lists and cuts them to {@link #MOST}. */
  public Witness {
    userIds = List.copyOf(userIds);
    operations = List.copyOf(operations.subList(0, Math.min(MOST, operations.size())));
    rows = List.copyOf(rows.subList(0, Math.min(MOST, rows.size())));
    sentence = sentence == null ? Optional.empty() : sentence; // absent in older files
  }

  /** Makes a witness that says nothing yet. */
  public Witness(
      long couponId, List<Long> userIds, List<Operation> operations, List<LedgerRow> rows) {
    this(couponId, userIds, operations, rows, Optional.empty());
  }

  /** Returns the same evidence with its sentence. */
  Witness saying(Sentence said) {
    return new Witness(couponId, userIds, operations, rows, Optional.of(said));
  }
}
