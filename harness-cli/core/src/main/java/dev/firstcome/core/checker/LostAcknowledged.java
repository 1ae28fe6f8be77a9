package dev.firstcome.core.checker;

import dev.firstcome.core.history.Outcome;

/** Users who were told ACCEPTED and have no row at all, or ISSUED and have no row ISSUED. */
final class LostAcknowledged implements AnomalyCheck {
  @Override
  public Anomaly anomaly() {
    return Anomaly.LOST_ACKNOWLEDGED;
  }

  @Override
  public Finding judge(Evidence e) {
    Tally tally = new Tally(anomaly());
    for (int pair = 0; pair < e.pairs(); pair++) {
      boolean accepted = e.anyIssueOp(pair, Outcome.ACCEPTED);
      boolean toldIssued = e.anyStatusOp(pair, Outcome.ISSUED);
      tally.judged(accepted || toldIssued ? 1 : 0);
      if ((accepted && !e.hasRow(pair)) || (toldIssued && !e.issued(pair))) {
        int lost = pair;
        tally.found(1, () -> e.witness(lost));
      }
    }
    return tally.finding();
  }
}
