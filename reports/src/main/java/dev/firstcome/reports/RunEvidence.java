package dev.firstcome.reports;

import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.verdict.Evidence;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What the judgement of one run rests on: the evidence of its verdict, and of its fitness. */
final class RunEvidence {
  private RunEvidence() {}

  static List<Evidence> of(RunResult run, Words words) {
    List<Evidence> evidence = new ArrayList<>(Evidence.of(run.verdict(), words));
    run.fitness()
        .reasons()
        .forEach(
            reason ->
                evidence.add(
                    Evidence.leaf(
                        words.get("fitness.UNFIT") + ": " + reason.sentence().in(words.locale()))));
    return evidence;
  }
}
