package dev.firstcome.app.cli;

import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.sentence.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A verdict on its own, as {@code verify} prints it. */
final class VerdictText {

  private VerdictText() {}

  /** One line for the verdict, one for each check, one for each reservation. */
  static String text(Verdict verdict, Locale locale) {
    StringBuilder text = new StringBuilder();
    long passed = verdict.findings().stream().filter(f -> f.status() == CheckStatus.PASSED).count();
    text.append(verdict.validity())
        .append(
            String.format(
                Locale.ROOT, "  (%d of %d checks passed", passed, verdict.findings().size()))
        .append(
            String.format(
                Locale.ROOT,
                "; %,d operations, %,d rows issued)%n",
                verdict.denominators().operations(),
                verdict.denominators().rowsIssued()));
    for (Finding finding : verdict.findings()) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %-20s %-9s %s%n",
              finding.anomaly(),
              finding.status(),
              finding.sentence().in(locale)));
    }
    for (Sentence reservation : verdict.reservations()) {
      text.append("  ").append(reservation.in(locale)).append(System.lineSeparator());
    }
    return text.toString();
  }

  /** The verdict, the anomalies with their witnesses, and what stood in the way of judging. */
  static String json(Verdict verdict) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("verdict", verdict.validity());
    json.put("anomalies", of(verdict, CheckStatus.VIOLATED));
    json.put("unknown", of(verdict, CheckStatus.UNKNOWN));
    json.put("vacuous", of(verdict, CheckStatus.VACUOUS).stream().map(Finding::anomaly).toList());
    json.put("reservations", verdict.reservations());
    json.put("denominators", verdict.denominators());
    return JsonFile.text(json);
  }

  private static List<Finding> of(Verdict verdict, CheckStatus status) {
    return verdict.findings().stream().filter(finding -> finding.status() == status).toList();
  }
}
