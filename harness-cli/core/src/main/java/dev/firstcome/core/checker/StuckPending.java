package dev.firstcome.core.checker;

import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import dev.firstcome.core.sentence.Sentence;
import java.util.Optional;

/** Rows still PENDING after the drain; parked ones too, unless the scenario itself parked them. */
final class StuckPending implements AnomalyCheck {
  @Override
  public Anomaly anomaly() {
    return Anomaly.STUCK_PENDING;
  }

  @Override
  public Finding judge(Evidence e) {
    Tally tally = new Tally(anomaly());
    for (int pair = 0; pair < e.pairs(); pair++) {
      tally.judged(e.countRows(pair, row -> true));
      int stuck = e.countRows(pair, row -> stuck(e, row));
      if (stuck > 0) {
        int at = pair;
        tally.found(stuck, () -> e.witness(at).saying(sentence(e, at)));
      }
    }
    return tally.finding();
  }

  private Sentence sentence(Evidence e, int pair) {
    boolean parked = e.countRows(pair, row -> e.ledger.reason(row) == RowReason.PARKED) > 0;
    Optional<Operation> accepted = Telling.first(e.operations(pair), Outcome.ACCEPTED);
    return Sentence.of(
        "witness." + anomaly() + (accepted.isPresent() ? ".ACCEPTED" : ""),
        "user",
        e.userId(pair),
        "coupon",
        e.couponId(pair),
        "state",
        parked ? "PENDING (PARKED)" : "PENDING",
        "at",
        accepted.map(Telling::at).orElse(""));
  }

  private static boolean stuck(Evidence e, int row) {
    return e.ledger.status(row) == RowStatus.PENDING
        && !(e.options.parkingInjected() && e.ledger.reason(row) == RowReason.PARKED);
  }
}
