package dev.firstcome.core.checker;

import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;

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
        tally.found(stuck, () -> e.witness(at));
      }
    }
    return tally.finding();
  }

  private static boolean stuck(Evidence e, int row) {
    return e.ledger.status(row) == RowStatus.PENDING
        && !(e.options.parkingInjected() && e.ledger.reason(row) == RowReason.PARKED);
  }
}
