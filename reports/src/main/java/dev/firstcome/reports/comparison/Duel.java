package dev.firstcome.reports.comparison;

import dev.firstcome.core.fitness.Unfitness;
import dev.firstcome.reports.statistics.NoiseFloor;
import dev.firstcome.reports.statistics.PairedRatio;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Interleaved trials and what came of them.
 *
 * @param setup what was asked for
 * @param trials those that have run, in their order
 * @param figures for each target but the first, one per measure
 * @param control what the first target's second run in each pair gave; empty without a control
 * @param noise for each contest whose primary figure is within the noise floor, the reason why the
 *     comparison is UNFIT
 */
public record Duel(
    DuelSetup setup,
    List<MeasuredTrial> trials,
    List<FigureContest> figures,
    Map<Measure, NoiseFloor> control,
    List<Unfitness> noise) {

  /** How often the primary claim may be wrong, and how often any of the others. */
  public static final double ALPHA = 0.05;

  /** Copies the collections. */
  public Duel {
    trials = List.copyOf(trials);
    figures = List.copyOf(figures);
    control = Map.copyOf(control);
    noise = List.copyOf(noise);
  }

  /** Compares the trials that have run. */
  public static Duel of(DuelSetup setup, List<MeasuredTrial> trials) {
    return new DuelJudge(setup, trials).judge();
  }

  /** Returns the trials that a ranking cannot be drawn from. */
  public List<MeasuredTrial> doubtful() {
    return trials.stream().filter(trial -> !trial.ranks()).toList();
  }

  /** Returns how many trials have not run. */
  public int missing() {
    return Math.max(0, setup.trials() - trials.size());
  }

  /**
   * Tells whether the question was answered, if only by "no difference can be claimed": every trial
   * has run, is VALID and FIT, there are pairs enough, also of those that have what was declared
   * beforehand, and the noise does not hide the effect.
   */
  public boolean conclusive() {
    return missing() == 0
        && doubtful().isEmpty()
        && noise.isEmpty()
        && setup.pairs() >= PairedRatio.LEAST_PAIRS
        && figures.stream().filter(FigureContest::primary).noneMatch(Duel::untold);
  }

  private static boolean untold(FigureContest contest) {
    return contest.claim() == Claim.NO_FIGURE || contest.claim() == Claim.TOO_FEW_PAIRS;
  }

  /** Returns one target's figures, of the trials that have it; the control's are not among them. */
  public double[] of(String target, Measure measure) {
    return ofTarget(target)
        .map(trial -> measure.of(trial.result()))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .toArray();
  }

  /** Returns what was found of one target and one measure; the first target has nothing. */
  public List<FigureContest> contests(Measure measure) {
    return figures.stream().filter(figure -> figure.measure() == measure).toList();
  }

  private Stream<MeasuredTrial> ofTarget(String target) {
    return trials.stream()
        .filter(trial -> !trial.trial().control())
        .filter(trial -> trial.trial().target().equals(target));
  }
}
