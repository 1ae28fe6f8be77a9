package dev.firstcome.core.checker;

import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.sentence.Sentence;
import java.util.Optional;

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
        tally.found(1, () -> e.witness(phantom).saying(sentence(e, phantom)));
      }
    }
    return tally.findingUnlessLinesAreMissing(e);
  }

  /** Whoever asked at all was refused, or his operation could have queued. */
  private Sentence sentence(Evidence e, int pair) {
    Optional<Operation> refusal =
        Telling.firstAnswered(e.operations(pair), o -> o.kind() == Kind.ISSUE);
    return refusal
        .map(
            o ->
                Sentence.of(
                    "witness." + anomaly() + ".refused",
                    "user",
                    e.userId(pair),
                    "coupon",
                    e.couponId(pair),
                    "outcome",
                    o.outcome(),
                    "at",
                    Telling.at(o)))
        .orElseGet(
            () ->
                Sentence.of(
                    "witness." + anomaly(), "user", e.userId(pair), "coupon", e.couponId(pair)));
  }
}
