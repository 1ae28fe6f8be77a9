package dev.firstcome.reports.verdict;

import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.HonestAnswers;
import dev.firstcome.core.checker.Judgement;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.checker.Witness;
import dev.firstcome.core.json.JsonFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The JSON object that {@code verify} prints. Durations and instants are whole nanoseconds. */
final class VerdictJson {
  private static final int SCHEMA_VERSION = 1;

  private final Locale language;

  private VerdictJson(Locale language) {
    this.language = language;
  }

  static String of(Judgement judgement, Locale language) {
    return JsonFile.text(new VerdictJson(language).object(judgement));
  }

  private Map<String, Object> object(Judgement judgement) {
    Verdict verdict = judgement.verdict();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schemaVersion", SCHEMA_VERSION);
    json.put("verdict", verdict.validity());
    json.put("anomalies", anomalies(verdict));
    json.put("unknown", names(verdict, CheckStatus.UNKNOWN));
    json.put("vacuous", names(verdict, CheckStatus.VACUOUS));
    json.put("reservations", verdict.reservations().stream().map(r -> r.in(language)).toList());
    json.put("denominators", verdict.denominators());
    json.put(
        "order",
        verdict.findings().stream().map(Finding::order).flatMap(Optional::stream).findFirst());
    json.put("honestAnswers", judgement.honestAnswers().map(VerdictJson::honest));
    json.put("sellOutBoundaries", judgement.boundaries());
    json.put("findings", verdict.findings().stream().map(this::finding).toList());
    return json;
  }

  private static Map<String, Long> anomalies(Verdict verdict) {
    Map<String, Long> counts = new LinkedHashMap<>();
    verdict.findings().stream()
        .filter(finding -> finding.status() == CheckStatus.VIOLATED)
        .forEach(finding -> counts.put(finding.anomaly().name(), finding.count()));
    return counts;
  }

  private static List<String> names(Verdict verdict, CheckStatus status) {
    return verdict.findings().stream()
        .filter(finding -> finding.status() == status)
        .map(finding -> finding.anomaly().name())
        .toList();
  }

  private static Map<String, Object> honest(HonestAnswers h) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("users", h.users());
    json.put("acceptedUsers", h.acceptedUsers());
    json.put("acceptedWithoutCoupon", h.acceptedWithoutCoupon());
    json.put("acceptedWithoutCouponShare", h.acceptedWithoutCouponShare());
    json.put("untilKnownNs", h.untilKnownNs());
    json.put("neverKnew", h.neverKnew());
    json.put("lockedOut", h.lockedOut());
    return json;
  }

  private Map<String, Object> finding(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("anomaly", finding.anomaly());
    json.put("status", finding.status());
    json.put("count", finding.count());
    json.put("judged", finding.judged());
    json.put("sentence", finding.sentence().in(language));
    json.put("witnesses", finding.witnesses().stream().map(this::witness).toList());
    return json;
  }

  private Map<String, Object> witness(Witness witness) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sentence", witness.sentence().map(sentence -> sentence.in(language)));
    json.put("couponId", witness.couponId());
    json.put("userIds", witness.userIds());
    json.put("operations", witness.operations());
    json.put("rows", witness.rows());
    return json;
  }
}
