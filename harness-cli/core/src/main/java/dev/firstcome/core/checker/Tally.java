package dev.firstcome.core.checker;

import dev.firstcome.core.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts what a check judged and found, keeps the first witnesses, and says the result. */
final class Tally {
  static final int MOST_WITNESSES = 10;

  private final Anomaly anomaly;
  private final List<Witness> witnesses = new ArrayList<>();
  private long judged;
  private long count;
  private Optional<OrderFigures> order = Optional.empty();

  Tally(Anomaly anomaly) {
    this.anomaly = anomaly;
  }

  void judged(long more) {
    judged += more;
  }

  void found(long more, Supplier<Witness> witness) {
    count += more;
    if (witnesses.size() < MOST_WITNESSES) {
      witnesses.add(witness.get());
    }
  }

  /** Counts what needs no showing, because worse was shown. */
  void foundWithoutWitness(long more) {
    count += more;
  }

  void order(OrderFigures figures) {
    order = Optional.of(figures);
  }

  /** The finding of a check that a missing line of history could not excuse. */
  Finding finding() {
    return finding(
        judged == 0 ? CheckStatus.VACUOUS : count > 0 ? CheckStatus.VIOLATED : CheckStatus.PASSED);
  }

  /** The finding of a check that accuses for the want of an operation. */
  Finding findingUnlessLinesAreMissing(Evidence evidence) {
    if (count == 0 || !evidence.linesMissing()) {
      return finding();
    }
    Sentence sentence = Sentence.of("finding.linesMissing", "count", count, "judged", judged);
    return new Finding(anomaly, CheckStatus.UNKNOWN, count, judged, witnesses, sentence, order);
  }

  private Finding finding(CheckStatus status) {
    Sentence sentence =
        Sentence.of("finding." + anomaly + "." + status, "count", count, "judged", judged);
    return new Finding(anomaly, status, count, judged, witnesses, sentence, order);
  }
}
