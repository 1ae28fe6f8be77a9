package dev.firstcome.reports;

import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences under a comparison: what the signs mean, and why a run is not what it should be.
 */
final class Notes {
  private Notes() {}

  static List<String> of(List<RunResult> runs, List<String> names, boolean ratio, Words words) {
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      reasons(notes, runs.get(i), names.get(i), words);
    }
    if (!runs.stream().allMatch(Standing::ranks)) {
      notes.add(words.get("note.marks"));
    }
    if (ratio) {
      notes.add(words.get("note.ratio", "first", names.get(0), "second", names.get(1)));
      notes.add(words.get("note.noClaim"));
    } else if (runs.size() == 2) {
      notes.add(words.get("note.noRatio"));
    }
    notes.add(words.get("note.dash"));
    return notes;
  }

  private static void reasons(List<String> notes, RunResult run, String name, Words words) {
    run.verdict()
        .reservations()
        .forEach(
            sentence ->
                notes.add(
                    words.get(
                        "note.reservation", "run", name, "reason", sentence.in(words.locale()))));
    run.verdict().findings().stream()
        .filter(finding -> finding.status() != CheckStatus.PASSED)
        .forEach(
            finding ->
                notes.add(
                    words.get(
                        "note.finding",
                        "anomaly",
                        finding.status() == CheckStatus.VIOLATED
                            ? finding.anomaly().name()
                            : finding.status() + " " + finding.anomaly(),
                        "run",
                        name,
                        "reason",
                        finding.sentence().in(words.locale()))));
    run.fitness()
        .reasons()
        .forEach(
            reason ->
                notes.add(
                    words.get(
                        "note.unfit",
                        "run",
                        name,
                        "reason",
                        reason.sentence().in(words.locale()))));
    run.sloBreaches()
        .forEach(
            breach ->
                notes.add(
                    words.get(
                        "note.slo",
                        "run",
                        name,
                        "key",
                        breach.key(),
                        "measured",
                        Unit.PLAIN.one(breach.measured()),
                        "limit",
                        Unit.PLAIN.one(breach.limit()))));
  }
}
