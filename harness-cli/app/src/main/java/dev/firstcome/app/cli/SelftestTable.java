package dev.firstcome.app.cli;

import dev.firstcome.app.selftest.SmallStorm;
import dev.firstcome.app.selftest.Trial;
import dev.firstcome.app.selftest.TrialOutcome;
import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.sentence.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The matrix of defects and anomalies, and in words whatever is not as declared. */
final class SelftestTable {

  private static final int HEAD_LETTERS = 5;

  private final List<TrialOutcome> outcomes;
  private final int planned;
  private final Locale locale;
  private final StringBuilder text = new StringBuilder();

  SelftestTable(List<TrialOutcome> outcomes, int planned, Locale locale) {
    this.outcomes = outcomes;
    this.planned = planned;
    this.locale = locale;
  }

  String text() {
    heads();
    for (SmallStorm storm : SmallStorm.values()) {
      List<TrialOutcome> ofStorm =
          outcomes.stream().filter(outcome -> outcome.trial().storm() == storm).toList();
      if (!ofStorm.isEmpty()) {
        line("");
        line(say("selftest.storm." + storm, "seed", ofStorm.get(0).trial().seed()));
        ofStorm.forEach(this::row);
      }
    }
    line("");
    line(say("selftest.legend"));
    outcomes.stream()
        .filter(outcome -> outcome.status() != TrialOutcome.Status.AS_DECLARED)
        .forEach(this::inWords);
    line("");
    summary();
    return text.toString();
  }

  /** Each anomaly by the first letters of its name, which differ from each other. */
  private void heads() {
    text.append(String.format(Locale.ROOT, "%-28s", ""));
    for (Anomaly anomaly : Anomaly.values()) {
      String head = anomaly.name().substring(0, HEAD_LETTERS).replace("_", "");
      text.append(String.format(Locale.ROOT, "%6s", head));
    }
    line("");
  }

  private void row(TrialOutcome outcome) {
    text.append(String.format(Locale.ROOT, "  %-26s", outcome.trial().name()));
    for (Finding finding : outcome.verdict().findings()) {
      text.append(String.format(Locale.ROOT, "%6s", cell(outcome, finding)));
    }
    line("  " + say("selftest.status." + outcome.status()));
  }

  private static String cell(TrialOutcome outcome, Finding finding) {
    boolean wrong =
        outcome.missing().contains(finding)
            || outcome.surplus().contains(finding)
            || outcome.unjudged().contains(finding);
    String found =
        switch (finding.status()) {
          case VIOLATED -> Long.toString(finding.count());
          case PASSED -> wrong ? "0" : "·";
          case VACUOUS -> "–";
          case UNKNOWN -> "?";
        };
    return wrong ? found + "!" : found;
  }

  private void inWords(TrialOutcome outcome) {
    Trial trial = outcome.trial();
    line("");
    line(
        trial.name() + " (" + trial.storm().id() + "): " + say("selftest.why." + outcome.status()));
    outcome.missing().forEach(finding -> reason("selftest.missing", finding));
    outcome.surplus().forEach(finding -> reason("selftest.surplus", finding));
    outcome.unjudged().forEach(finding -> reason("selftest.unjudged", finding));
    List<Sentence> reservations = outcome.verdict().reservations();
    reservations.forEach(reservation -> line("  " + reservation.in(locale)));
    if (reservations.isEmpty()) { // else they are why
      outcome.findings(CheckStatus.UNKNOWN).forEach(f -> reason("selftest.unknown", f));
    }
    if (outcome.late()) {
      line("  " + say("selftest.late", "lagMs", outcome.lagNs().orElse(0) / 1_000_000));
    }
    outcome.run().ifPresent(run -> line("  " + say("selftest.run", "run", run)));
  }

  private void reason(String key, Finding finding) {
    line("  " + say(key, "anomaly", finding.anomaly()) + " " + finding.sentence().in(locale));
    finding.witnesses().stream()
        .findFirst()
        .ifPresent(
            witness ->
                line(
                    "    "
                        + say(
                            "selftest.witness",
                            "coupon",
                            witness.couponId(),
                            "users",
                            witness.userIds().toString().replaceAll("[\\[\\]]", ""))));
  }

  private void summary() {
    long asDeclared =
        outcomes.stream()
            .filter(outcome -> outcome.status() == TrialOutcome.Status.AS_DECLARED)
            .count();
    Set<Anomaly> caught = EnumSet.noneOf(Anomaly.class);
    for (TrialOutcome outcome : outcomes) {
      outcome.findings(CheckStatus.VIOLATED).stream()
          .map(Finding::anomaly)
          .filter(outcome::declared)
          .forEach(caught::add);
    }
    line(
        say(
            "selftest.summary",
            "asDeclared",
            asDeclared,
            "planned",
            planned,
            "caught",
            caught.size(),
            "anomalies",
            Anomaly.values().length));
  }

  private String say(String key, Object... namesAndValues) {
    return Sentence.of(key, namesAndValues).in(locale);
  }

  private void line(String line) {
    text.append(line).append(System.lineSeparator());
  }
}
