package dev.firstcome.core.checker;

import dev.firstcome.core.sentence.Sentence;

/** Users with two or more rows ISSUED of one coupon. */
final class DuplicateIssuance implements AnomalyCheck {
  @Override
  public Anomaly anomaly() {
    return Anomaly.DUPLICATE_ISSUANCE;
  }

  @Override
  public Finding judge(Evidence e) {
    Tally tally = new Tally(anomaly());
    for (int pair = 0; pair < e.pairs(); pair++) {
      int issued = e.issuedRows(pair);
      tally.judged(issued > 0 ? 1 : 0);
      if (issued > 1) {
        int twice = pair;
        tally.found(1, () -> e.witness(twice).saying(sentence(e, twice, issued)));
      }
    }
    return tally.finding();
  }

  private Sentence sentence(Evidence e, int pair, int issued) {
    return Sentence.of(
        "witness." + anomaly(),
        "user",
        e.userId(pair),
        "coupon",
        e.couponId(pair),
        "times",
        issued);
  }
}
