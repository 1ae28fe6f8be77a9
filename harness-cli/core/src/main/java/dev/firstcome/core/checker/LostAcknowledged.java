package dev.firstcome.core.checker;

import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.sentence.Sentence;
import java.util.Optional;

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
        tally.found(1, () -> e.witness(lost).saying(sentence(e, lost)));
      }
    }
    return tally.finding();
  }

  private Sentence sentence(Evidence e, int pair) {
    // without any row he was told ACCEPTED, or else only ISSUED; with one, he was told ISSUED
    Operation acknowledged =
        Optional.of(e.operations(pair))
            .filter(all -> !e.hasRow(pair))
            .flatMap(all -> Telling.first(all, Outcome.ACCEPTED))
            .or(() -> Telling.firstAnswered(e.operations(pair), o -> o.outcome() == Outcome.ISSUED))
            .orElseThrow();
    return Sentence.of(
        "witness." + anomaly() + "." + acknowledged.outcome(),
        "user",
        e.userId(pair),
        "coupon",
        e.couponId(pair),
        "at",
        Telling.at(acknowledged));
  }
}
