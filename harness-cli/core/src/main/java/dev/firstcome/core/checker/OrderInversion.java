package dev.firstcome.core.checker;

import dev.firstcome.core.column.LongColumn;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.sentence.Sentence;
import dev.firstcome.core.sentence.TimeText;
import java.util.ArrayList;
import java.util.List;

/**
 * A was told "sold out" before B even asked, and yet B holds the coupon. Overlapping operations
 * prove nothing, and neither do equal instants: c_A and s_B may be one reading of the clock.
 */
final class OrderInversion implements AnomalyCheck {

  @Override
  public Anomaly anomaly() {
    return Anomaly.ORDER_INVERSION;
  }

  @Override
  public Finding judge(Evidence e) {
    LongColumn delays = new LongColumn();
    LongColumn places = new LongColumn();
    WorstFirst worst = new WorstFirst();
    long turnedAway = 0;
    long holders = 0;
    long overtakers = 0;
    long undecidable = 0;
    long worstPlaces = 0;
    for (int from = 0, to; from < e.pairs(); from = to) {
      to = e.endOfCoupon(from);
      OrderOfCoupon coupon = new OrderOfCoupon(e, from, to);
      turnedAway += coupon.turnedAway();
      holders += coupon.holders();
      overtakers += coupon.overtakers();
      undecidable += coupon.undecidablePairs();
      for (int a = 0; a < coupon.turnedAway(); a++) {
        if (coupon.delayNs(a) > 0) {
          delays.add(coupon.delayNs(a));
          places.add(coupon.places(a));
          worstPlaces = Math.max(worstPlaces, coupon.places(a));
          worst.offer(coupon.delayNs(a), coupon.pairOfTurnedAway(a), coupon.pairOfLastHolder());
        }
      }
    }
    List<WorstFirst.Wronged> worstWronged = worst.wronged();
    Tally tally = new Tally(anomaly());
    if (turnedAway > 0 && holders > 0) {
      tally.judged(turnedAway);
      tally.order(
          new OrderFigures(
              turnedAway,
              holders,
              delays.size(),
              overtakers,
              worstWronged.isEmpty() ? 0 : worstWronged.get(0).delayNs(),
              LowerMedian.of(delays),
              worstPlaces,
              LowerMedian.of(places),
              undecidable));
    }
    worstWronged.forEach(w -> tally.found(1, () -> witness(e, w)));
    tally.foundWithoutWitness(delays.size() - worstWronged.size());
    return tally.findingUnlessLinesAreMissing(e);
  }

  private Witness witness(Evidence e, WorstFirst.Wronged w) {
    List<Operation> operations = new ArrayList<>(half(e.operations(w.pairA())));
    operations.addAll(half(e.operations(w.pairB())));
    List<LedgerRow> rows = new ArrayList<>(half(e.rows(w.pairA())));
    rows.addAll(half(e.rows(w.pairB())));
    List<Long> users = List.of(e.userId(w.pairA()), e.userId(w.pairB()));
    return new Witness(e.couponId(w.pairA()), users, operations, rows).saying(sentence(e, w));
  }

  /** Names the answer c_A that turned A away first. */
  private Sentence sentence(Evidence e, WorstFirst.Wronged w) {
    Operation refusal =
        Telling.firstAnswered(
                e.operations(w.pairA()),
                o ->
                    o.outcome() == Outcome.SOLD_OUT
                        || (o.outcome() == Outcome.ACCEPTED
                            && e.rejectedAs(w.pairA(), RowReason.SOLD_OUT)))
            .orElseThrow();
    return Sentence.of(
        "witness." + anomaly() + "." + refusal.outcome(),
        "user",
        e.userId(w.pairA()),
        "at",
        Telling.at(refusal),
        "later",
        TimeText.span(w.delayNs()),
        "winner",
        e.userId(w.pairB()));
  }

  /** Leaves room for the other of the two. */
  private static <T> List<T> half(List<T> all) {
    return all.subList(0, Math.min(Witness.MOST / 2, all.size()));
  }
}
