package dev.firstcome.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.checker.Denominators;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.fitness.Cause;
import dev.firstcome.core.fitness.Fitness;
import dev.firstcome.core.fitness.Unfitness;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.run.Figures;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.run.SloBreach;
import dev.firstcome.core.sentence.Sentence;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.comparison.DuelSetup;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.comparison.MeasuredTrial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExitTest {

  private static final Denominators NONE =
      new Denominators(0, Map.of(), Map.of(), 0, 0, 0, 0, 0, 0, 0);
  private static final Unfitness LAGGED =
      new Unfitness(Cause.GENERATOR_LAGGED, 2, 1, new Sentence("x", Map.of()));

  private static RunResult run(Validity validity, boolean fit, SloBreach... breaches) {
    return run(2_000, validity, fit, breaches);
  }

  private static RunResult run(int clicks, Validity validity, boolean fit, SloBreach... breaches) {
    OptionalDouble none = OptionalDouble.empty();
    Quantiles q = Quantiles.NONE;
    Quantiles answers = Quantiles.ofSorted(LongStream.rangeClosed(1, clicks).toArray());
    return new RunResult(
        1,
        "run",
        "quick",
        "in-memory",
        1,
        new Verdict(validity, List.of(), List.of(), NONE),
        Optional.empty(),
        List.of(),
        new Fitness(fit ? List.of() : List.of(LAGGED)),
        new Figures(
            Map.of(), Map.of(), 0, 0, 0, 0, none, none, none, none, none, answers, q, q, q, q, q, q,
            q),
        OptionalLong.empty(),
        List.of(),
        Map.of(),
        List.of(breaches));
  }

  @Test
  void theWorstRunDecides() {
    RunResult valid = run(Validity.VALID, true);
    RunResult unknown = run(Validity.UNKNOWN, true);
    RunResult invalid = run(Validity.INVALID, true);
    assertThat(Exit.of(List.of(valid), false)).isZero();
    assertThat(Exit.of(List.of(valid, unknown), false)).isEqualTo(2);
    assertThat(Exit.of(List.of(unknown, invalid, valid), false)).isEqualTo(1);
    assertThat(Exit.of(List.of(), false)).isEqualTo(2);
  }

  @Test
  void aBreachedLimitIsExitOne() {
    SloBreach breach = new SloBreach("answerP99Ms", 10, 12);
    assertThat(Exit.of(List.of(run(Validity.VALID, true, breach)), false)).isEqualTo(1);
    assertThat(Exit.of(List.of(run(Validity.UNKNOWN, true, breach)), false)).isEqualTo(1);
  }

  @Test
  void anUnfitMeasurementCostsSomethingOnlyWhereAskedFor() {
    RunResult unfit = run(Validity.VALID, false);
    assertThat(Exit.of(List.of(unfit), false)).isZero();
    assertThat(Exit.of(List.of(unfit), true)).isEqualTo(2);
    assertThat(Exit.of(List.of(run(Validity.INVALID, false)), true)).isEqualTo(1);
  }

  /** Pairs of that many runs; further ones in the last pair's place. */
  private static int duel(int pairs, int planned, RunResult... results) {
    List<MeasuredTrial> trials = new ArrayList<>();
    for (RunResult result : results) {
      int n = trials.size();
      trials.add(
          new MeasuredTrial(
              new PlannedTrial(
                  n + 1,
                  n / 2 + 1,
                  n % 2 + 1,
                  n % 2 == 0 ? "a" : "b",
                  false,
                  1,
                  Optional.of("run")),
              result));
    }
    DuelSetup setup =
        new DuelSetup("quick", 1, List.of("a", "b"), pairs, planned, Measure.ANSWER_P99);
    return Exit.of(Duel.of(setup, trials));
  }

  private static RunResult[] twelve(RunResult last) {
    RunResult[] results = new RunResult[12];
    Arrays.fill(results, run(Validity.VALID, true));
    results[11] = last;
    return results;
  }

  @Test
  void aRankingThatWasAskedForMustBeConclusive() {
    assertThat(duel(6, 12, twelve(run(Validity.VALID, true)))).isZero();
    assertThat(duel(6, 12, twelve(run(Validity.VALID, false)))).isEqualTo(2);
    assertThat(duel(6, 12, twelve(run(Validity.UNKNOWN, true)))).isEqualTo(2);
    assertThat(duel(6, 12, twelve(run(Validity.INVALID, false)))).isEqualTo(1);
    assertThat(duel(6, 13, twelve(run(Validity.VALID, true)))).isEqualTo(2); // one never ran
    assertThat(duel(5, 12, twelve(run(Validity.VALID, true)))).isEqualTo(2); // too few
  }
}
