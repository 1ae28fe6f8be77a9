package dev.firstcome.app.cli;

import dev.firstcome.app.selftest.Trial;
import dev.firstcome.app.selftest.TrialOutcome;
import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.sentence.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The outcome of a selftest for programs. */
final class SelftestJson {

  private SelftestJson() {}

  /**
   * Whether all came out as declared, and each trial on its own.
   *
   * @param planned how many trials there should have been
   */
  static String text(List<TrialOutcome> outcomes, int planned) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("asDeclared", SelftestCommand.exitCode(outcomes, planned) == Exit.VALID);
    json.put("planned", planned);
    json.put("trials", outcomes.stream().map(SelftestJson::trial).toList());
    return JsonFile.text(json);
  }

  private static Map<String, Object> trial(TrialOutcome outcome) {
    Trial trial = outcome.trial();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("defect", trial.name());
    json.put("scenario", trial.storm().id());
    json.put("seed", trial.seed());
    json.put("status", outcome.status());
    json.put("verdict", outcome.verdict().validity());
    json.put("declared", trial.anomalies().stream().sorted().toList());
    json.put("found", counts(outcome));
    json.put("missing", names(outcome.missing()));
    json.put("surplus", names(outcome.surplus()));
    json.put("unjudged", names(outcome.unjudged()));
    json.put("vacuous", names(outcome.findings(CheckStatus.VACUOUS)));
    List<String> reservations = new ArrayList<>();
    for (Sentence reservation : outcome.verdict().reservations()) {
      reservations.add(reservation.in(Locale.ENGLISH));
    }
    json.put("reservations", reservations);
    outcome.lagNs().ifPresent(lagNs -> json.put("lagNsP90", lagNs));
    outcome.run().ifPresent(run -> json.put("run", run.toString()));
    return json;
  }

  private static Map<Anomaly, Long> counts(TrialOutcome outcome) {
    Map<Anomaly, Long> counts = new LinkedHashMap<>();
    for (Finding finding : outcome.findings(CheckStatus.VIOLATED)) {
      counts.put(finding.anomaly(), finding.count());
    }
    return counts;
  }

  private static List<Anomaly> names(List<Finding> findings) {
    return findings.stream().map(Finding::anomaly).toList();
  }
}
