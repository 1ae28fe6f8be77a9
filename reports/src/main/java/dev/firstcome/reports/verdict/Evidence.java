package dev.firstcome.reports.verdict;

import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Denominators;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.checker.Witness;
import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.history.Operation;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.words.Words;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What a verdict rests on: its denominators, every finding that is not simply passed, and the
 * operations and rows that bear witness. A tree of sentences.
 *
 * @param text one sentence
 * @param below what belongs to it
 */
public record Evidence(String text, List<Evidence> below) {
  /** Times of day in UTC, to the microsecond. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Copies the list. */
  public Evidence {
    below = List.copyOf(below);
  }

  /** Makes a sentence with nothing below it. */
  public static Evidence leaf(String text) {
    return new Evidence(text, List.of());
  }

  /** Returns the evidence of a verdict, most important first. */
  public static List<Evidence> of(Verdict verdict, Words words) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(denominators(verdict.denominators(), words));
    verdict.reservations().forEach(sentence -> evidence.add(leaf(sentence.in(words.locale()))));
    verdict.findings().stream()
        .filter(finding -> finding.status() != CheckStatus.PASSED)
        .forEach(finding -> evidence.add(finding(finding, words)));
    return evidence;
  }

  /** Says out of how much a verdict was formed. */
  static Evidence denominators(Denominators d, Words words) {
    String checked =
        words.get(
            "summary.checked",
            "operations",
            Unit.whole(d.operations()),
            "users",
            Unit.whole(d.users()),
            "coupons",
            Unit.whole(d.coupons()),
            "issued",
            Unit.whole(d.rowsIssued()),
            "rejected",
            Unit.whole(d.rowsRejected()),
            "pending",
            Unit.whole(d.rowsPending()),
            "parked",
            Unit.whole(d.rowsParked()));
    List<Evidence> below =
        d.recovered() == 0
            ? List.of()
            : List.of(leaf(words.get("summary.recovered", "n", Unit.whole(d.recovered()))));
    return new Evidence(checked, below);
  }

  private static Evidence finding(Finding finding, Words words) {
    String text =
        finding.anomaly()
            + " ("
            + VerdictWords.finding(finding, words)
            + "): "
            + finding.sentence().in(words.locale());
    return new Evidence(text, witnesses(finding, words));
  }

  /** Returns the witnesses of a finding, and how many there would have been. */
  static List<Evidence> witnesses(Finding finding, Words words) {
    List<Evidence> below = new ArrayList<>();
    for (Witness witness : finding.witnesses()) {
      below.add(witness(witness, words));
    }
    if (finding.witnesses().size() < finding.count()) {
      below.add(
          leaf(
              words.get(
                  "summary.witnesses",
                  "shown",
                  finding.witnesses().size(),
                  "count",
                  Unit.whole(finding.count()))));
    }
    return below;
  }

  private static Evidence witness(Witness witness, Words words) {
    String users =
        witness.userIds().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String who =
        users.isEmpty()
            ? words.get("summary.witness", "coupon", witness.couponId())
            : words.get("summary.witness.users", "coupon", witness.couponId(), "users", users);
    String text = witness.sentence().map(said -> said.in(words.locale())).orElse(who);
    List<Evidence> below = new ArrayList<>();
    witness.operations().forEach(operation -> below.add(leaf(operation(operation, words))));
    witness.rows().forEach(row -> below.add(leaf(row(row, words))));
    return new Evidence(text, below);
  }

  private static String operation(Operation o, Words words) {
    String key = o.completedNs().isPresent() ? "summary.operation" : "summary.operation.open";
    String after =
        o.completedNs().isPresent()
            ? Unit.DURATION.one((double) (o.completedNs().getAsLong() - o.invokedNs()))
            : "";
    return words.get(
        key,
        "kind",
        o.kind().text(),
        "id",
        o.operationId(),
        "user",
        o.userId(),
        "due",
        TIME.format(RunClock.instant(o.dueNs())),
        "at",
        TIME.format(RunClock.instant(o.invokedNs())),
        "outcome",
        o.outcome(),
        "after",
        after);
  }

  private static String row(LedgerRow row, Words words) {
    String reason = row.reason() == RowReason.NONE ? "" : row.reason().name();
    StringBuilder text =
        new StringBuilder(
            words
                .get("summary.row", "user", row.userId(), "status", row.status(), "reason", reason)
                .stripTrailing());
    row.issuanceId().ifPresent(id -> text.append(words.get("summary.row.issuance", "id", id)));
    instant(text, "requested", row.requestedAtNs(), words);
    instant(text, "enqueued", row.enqueuedAtNs(), words);
    instant(text, "consumed", row.consumedAtNs(), words);
    instant(text, "issued", row.issuedAtNs(), words);
    return text.toString();
  }

  private static void instant(StringBuilder text, String what, OptionalLong atNs, Words words) {
    atNs.ifPresent(
        ns ->
            text.append(words.get("summary.row." + what, "at", TIME.format(RunClock.instant(ns)))));
  }
}
