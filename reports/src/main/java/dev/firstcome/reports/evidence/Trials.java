package dev.firstcome.reports.evidence;

import dev.firstcome.reports.format.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the evidence functions ask of one design: does a figure pass a test, in which scenarios? A
 * scenario whose runs are all UNFIT has no say.
 *
 * @param design the target's name
 * @param runs of all designs
 */
record Trials(String design, Measured runs) {

  /**
   * Where a test was put.
   *
   * @param passed the scenarios in which it passed, each with its figure
   * @param failed those in which it did not
   */
  record Tally(List<String> passed, List<String> failed) {
    boolean empty() {
      return passed.isEmpty() && failed.isEmpty();
    }

    /** Returns the names in a row, or a dash. */
    static String list(List<String> names) {
      return names.isEmpty() ? Unit.NONE : String.join(", ", names);
    }

    String all() {
      List<String> all = new ArrayList<>(passed);
      all.addAll(failed);
      return String.join(", ", all);
    }
  }

  /** Puts a test to a figure in every scenario that has it. */
  Tally put(Metric metric, Predicate<Spread> test) {
    List<String> passed = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (String scenario : runs.scenarios()) {
      Optional<Spread> spread = fit(metric, scenario);
      spread.ifPresent(
          s ->
              (test.test(s) ? passed : failed)
                  .add(metric.unit().one(s.median()) + " (" + scenario + ")"));
    }
    return new Tally(passed, failed);
  }

  /** Returns a figure of FIT runs. */
  Optional<Spread> fit(Metric metric, String scenario) {
    return runs.spread(metric, design, scenario).filter(spread -> !spread.doubtful());
  }

  /** Returns the other of the two designs that the source compares. */
  String other() {
    return Claims.COMPARED.get(design.equals(Claims.COMPARED.get(0)) ? 1 : 0);
  }

  /** Says that no run can tell, and which command would. */
  Answer unmeasured(String scenario) {
    boolean unfit = runs.runs(design, Measured.ALL).stream().anyMatch(run -> !run.fitness().fit());
    return new Answer.NotMeasuredByThisRun(
        Reason.of(unfit ? "unfit" : "run", "design", design, "scenario", scenario));
  }

  /** Writes a figure of all scenarios together. */
  String text(Metric metric) {
    return runs.spread(metric, design, Measured.ALL)
        .map(spread -> metric.unit().one(spread.median()))
        .orElse(Unit.NONE);
  }
}
