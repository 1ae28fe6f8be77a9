package dev.firstcome.reports.comparison;

import dev.firstcome.core.fitness.Facts;
import dev.firstcome.core.fitness.FitnessJudge;
import dev.firstcome.core.fitness.Unfitness;
import dev.firstcome.core.schedule.SplitMix64;
import dev.firstcome.reports.statistics.Draw;
import dev.firstcome.reports.statistics.Holm;
import dev.firstcome.reports.statistics.Interval;
import dev.firstcome.reports.statistics.NoiseFloor;
import dev.firstcome.reports.statistics.PairedRatio;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Makes the comparisons of a duel, and decides what may be claimed. */
final class DuelJudge {
  /** The bootstrap's own stream of the seed: the schedules draw from others. */
  private static final long BOOTSTRAP = 101;

  private final DuelSetup setup;
  private final List<MeasuredTrial> trials;
  private final Map<Measure, NoiseFloor> noise;

  DuelJudge(DuelSetup setup, List<MeasuredTrial> trials) {
    this.setup = setup;
    this.trials = trials;
    this.noise = noise();
  }

  /** One figure of two targets before anything is claimed. */
  private record Comparison(String second, Measure measure, Optional<PairedRatio> paired) {
    double p() {
      return paired.map(PairedRatio::p).orElse(1.0);
    }
  }

  Duel judge() {
    List<FigureContest> figures = new ArrayList<>();
    figures.addAll(family(measure -> measure == setup.primary()));
    figures.addAll(family(measure -> measure != setup.primary()));
    return new Duel(setup, trials, figures, noise, noiseOverEffect(figures));
  }

  /** Judges figures that are corrected for each other. */
  private List<FigureContest> family(Predicate<Measure> in) {
    List<Comparison> family = new ArrayList<>();
    for (String second : setup.targets().subList(1, setup.targets().size())) {
      Contestants contestants = Contestants.match(trials, of(setup.targets().get(0)), of(second));
      for (Measure measure : Measure.values()) {
        if (in.test(measure)) {
          family.add(new Comparison(second, measure, contestants.compare(measure, draw())));
        }
      }
    }
    double[] p = family.stream().mapToDouble(Comparison::p).toArray();
    double[] levels = Holm.levels(p, Duel.ALPHA);
    double[] adjusted = Holm.adjusted(p);
    List<FigureContest> judged = new ArrayList<>();
    for (int i = 0; i < family.size(); i++) {
      judged.add(contest(family.get(i), levels[i], adjusted[i]));
    }
    return judged;
  }

  private FigureContest contest(Comparison comparison, double level, double adjustedP) {
    Optional<Interval> interval = comparison.paired().flatMap(paired -> paired.interval(level));
    Optional<NoiseFloor> floor = Optional.ofNullable(noise.get(comparison.measure()));
    return new FigureContest(
        setup.targets().get(0),
        comparison.second(),
        comparison.measure(),
        comparison.measure() == setup.primary(),
        comparison.paired().map(PairedRatio::pairs).orElse(0),
        comparison.paired().map(r -> OptionalDouble.of(r.ratio())).orElse(OptionalDouble.empty()),
        interval,
        comparison.p(),
        adjustedP,
        floor,
        claim(comparison, interval, floor));
  }

  private Claim claim(
      Comparison comparison, Optional<Interval> interval, Optional<NoiseFloor> floor) {
    if (!clean(comparison.second())) {
      return Claim.WITHHELD;
    }
    if (comparison.paired().isEmpty()) {
      return Claim.NO_FIGURE;
    }
    if (interval.isEmpty()) {
      return Claim.TOO_FEW_PAIRS;
    }
    if (interval.get().contains(1)) {
      return Claim.NO_DIFFERENCE;
    }
    double ratio = comparison.paired().get().ratio();
    if (floor.isPresent() && floor.get().over(ratio) > FitnessJudge.MOST_NOISE) {
      return Claim.WITHIN_NOISE;
    }
    return ratio > 1 == comparison.measure().moreIsBetter() ? Claim.SECOND : Claim.FIRST;
  }

  /** A doubtful trial of a third target says nothing of these two. */
  private boolean clean(String second) {
    return trials.stream()
        .filter(
            trial ->
                trial.trial().target().equals(setup.targets().get(0))
                    || trial.trial().target().equals(second))
        .allMatch(MeasuredTrial::ranks);
  }

  private static Predicate<MeasuredTrial> of(String target) {
    return trial -> !trial.trial().control() && trial.trial().target().equals(target);
  }

  /**
   * The control, in each pair one more trial of the first target, is compared by the same rules.
   */
  private Map<Measure, NoiseFloor> noise() {
    Contestants control =
        Contestants.match(trials, of(setup.targets().get(0)), trial -> trial.trial().control());
    Map<Measure, NoiseFloor> floors = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      control
          .compare(measure, draw())
          .ifPresent(paired -> floors.put(measure, NoiseFloor.of(paired, Duel.ALPHA)));
    }
    return floors;
  }

  /** Each figure draws the same resamples of the pairs, so none depends on the others' order. */
  private Draw draw() {
    SplitMix64 random = new SplitMix64(setup.seed(), BOOTSTRAP);
    return bound -> (int) random.nextLong(bound);
  }

  private static List<Unfitness> noiseOverEffect(List<FigureContest> figures) {
    return figures.stream()
        .filter(figure -> figure.primary() && figure.claim() == Claim.WITHIN_NOISE)
        .flatMap(
            figure ->
                FitnessJudge.judge(
                    new Facts(
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalLong.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(
                            figure.noise().orElseThrow().over(figure.ratio().orElse(1)))))
                    .reasons()
                    .stream())
        .toList();
  }
}
