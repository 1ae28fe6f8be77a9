package dev.firstcome.core.checker;

import java.util.ArrayList;
import java.util.List;

/** Keeps, of all A's who were wronged, those who were wronged worst: as many as are shown. */
final class WorstFirst {
  private final List<Wronged> wronged = new ArrayList<>();

  /** One A who was wronged, beside the last B that came after him. */
  record Wronged(long delayNs, int pairA, int pairB) {}

  /** Offers one; of equal ones the first is the worse. */
  void offer(long delayNs, int pairA, int pairB) {
    int at = wronged.size();
    while (at > 0 && wronged.get(at - 1).delayNs() < delayNs) {
      at--;
    }
    if (at == Tally.MOST_WITNESSES) {
      return; // nearly always, so that nearly nothing is made
    }
    wronged.add(at, new Wronged(delayNs, pairA, pairB));
    if (wronged.size() > Tally.MOST_WITNESSES) {
      wronged.remove(Tally.MOST_WITNESSES);
    }
  }

  /** Returns them, the worst first. */
  List<Wronged> wronged() {
    return wronged;
  }
}
