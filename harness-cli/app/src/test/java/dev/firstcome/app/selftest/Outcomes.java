package dev.firstcome.app.selftest;

import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Denominators;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.checker.Witness;
import dev.firstcome.core.sentence.Sentence;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Outcomes of trials without a run: every check that is not named has passed. */
public final class Outcomes {

  private Outcomes() {}

  /** Those anomalies were found. */
  public static Map<Anomaly, CheckStatus> violated(Anomaly... anomalies) {
    return Arrays.stream(anomalies)
        .collect(Collectors.toMap(anomaly -> anomaly, anomaly -> CheckStatus.VIOLATED));
  }

  /** The trial of a defect with these findings. */
  public static TrialOutcome of(Defect defect, Map<Anomaly, CheckStatus> findings) {
    return of(Trial.of(defect), findings);
  }

  static TrialOutcome of(Trial trial, Map<Anomaly, CheckStatus> findings) {
    return of(
        trial,
        findings,
        findings.containsValue(CheckStatus.VIOLATED) ? Validity.INVALID : Validity.VALID);
  }

  /** A trial with a verdict that something weighs on. */
  static TrialOutcome of(
      Trial trial, Map<Anomaly, CheckStatus> statuses, Validity validity, String... reservations) {
    List<Finding> findings =
        Arrays.stream(Anomaly.values())
            .map(anomaly -> finding(anomaly, statuses.getOrDefault(anomaly, CheckStatus.PASSED)))
            .toList();
    return new TrialOutcome(
        trial,
        new Verdict(
            validity,
            findings,
            Arrays.stream(reservations).map(key -> Sentence.of(key)).toList(),
            new Denominators(0, Map.of(), Map.of(), 0, 0, 0, 0, 0, 0, 0)),
        OptionalLong.empty(),
        Optional.of(Path.of("runs", "the-run")));
  }

  private static Finding finding(Anomaly anomaly, CheckStatus status) {
    boolean violated = status == CheckStatus.VIOLATED;
    return new Finding(
        anomaly,
        status,
        violated ? 5 : 0,
        9,
        violated ? List.of(new Witness(1001, List.of(17L, 904L), List.of(), List.of())) : List.of(),
        status == CheckStatus.UNKNOWN
            ? Sentence.of("finding.crashed", "error", "x")
            : Sentence.of(
                "finding." + anomaly + "." + status, "count", violated ? 5 : 0, "judged", 9),
        Optional.empty());
  }
}
