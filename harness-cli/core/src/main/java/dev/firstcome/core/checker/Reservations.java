package dev.firstcome.core.checker;

import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What weighs on the verdict beside the findings.
 *
 * @param validity the worst of them; VALID where there are none
 * @param sentences each in a sentence
 */
record Reservations(Validity validity, List<Sentence> sentences) {

  static Reservations of(Evidence e, Denominators d, List<Finding> findings) {
    List<Sentence> unknown = new ArrayList<>();
    CheckOptions options = e.options;
    if (!options.finalRead()) {
      unknown.add(Sentence.of("verdict.noFinalRead"));
    }
    if (options.interrupted()) {
      unknown.add(Sentence.of("verdict.interrupted"));
    }
    cutShort(unknown, "verdict.truncated", e.history.truncatedAtLine());
    cutShort(unknown, "verdict.ledgerCutShort", e.ledger.truncatedAtLine());
    cutShort(unknown, "verdict.couponsCutShort", options.couponsCutAtLine());
    if (e.history.size() < options.sentOperations().orElse(0)) {
      unknown.add(
          Sentence.of(
              "verdict.linesMissing",
              "lines",
              e.history.size(),
              "sent",
              options.sentOperations().getAsLong()));
    }
    if (answered(d.issueOutcomes()) == 0) {
      unknown.add(Sentence.of("verdict.noCompletedRequest"));
    } else if (findings.stream().allMatch(f -> f.status() == CheckStatus.VACUOUS)) {
      unknown.add(Sentence.of("verdict.nothingJudged"));
    }
    if (options.requireSellOut() && e.finalRead() && unsold(e) > 0) {
      unknown.add(
          Sentence.of("verdict.notSoldOut", "count", unsold(e), "coupons", e.coupons.size()));
    }
    List<Sentence> all = new ArrayList<>();
    if (options.disagreements() > 0) {
      all.add(Sentence.of("verdict.disagreement", "count", options.disagreements()));
    }
    all.addAll(unknown);
    Validity validity =
        options.disagreements() > 0
            ? Validity.INVALID
            : unknown.isEmpty() ? Validity.VALID : Validity.UNKNOWN;
    return new Reservations(validity, all);
  }

  private static void cutShort(List<Sentence> unknown, String key, OptionalLong line) {
    line.ifPresent(at -> unknown.add(Sentence.of(key, "line", at)));
  }

  private static long answered(Map<Outcome, Long> outcomes) {
    return outcomes.entrySet().stream()
        .filter(o -> o.getKey().answered())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static long unsold(Evidence e) {
    long unsold = 0;
    for (int c = 0; c < e.coupons.size(); c++) {
      if (e.issuedOfCoupon(c) < e.coupons.get(c).quantity() && e.coupons.get(c).remaining() > 0) {
        unsold++;
      }
    }
    return unsold;
  }
}
