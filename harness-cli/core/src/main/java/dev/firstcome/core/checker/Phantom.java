package dev.firstcome.core.checker;

/** Users with a row ISSUED and no operation that could have queued. */
final class Phantom implements AnomalyCheck {
  @Override
  public Anomaly anomaly() {
    return Anomaly.PHANTOM;
  }

  @Override
  public Finding judge(Evidence e) {
    Tally tally = new Tally(anomaly());
    for (int pair = 0; pair < e.pairs(); pair++) {
      if (!e.issued(pair)) {
        continue;
      }
      tally.judged(1);
      if (!e.anyIssueOp(pair, e::couldHaveQueued)) {
        int phantom = pair;
        tally.found(1, () -> e.witness(phantom));
      }
    }
    return tally.findingUnlessLinesAreMissing(e);
  }
}
