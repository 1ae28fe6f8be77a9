package dev.firstcome.reports.gate;

import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.statistics.EstimatedRatio;
import dev.firstcome.reports.statistics.IndependentRatio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Holds the head against a stored baseline. Its trials ran on another day, perhaps elsewhere, so
 * nothing cancels: times are divided by how much slower the calibration probe finds this machine,
 * and unless others are named only those figures can fail it that a noisy machine hardly moves.
 */
public final class BaselineGate {
  /** A target's own figures that fail it unless others are named. */
  public static final Set<Measure> ROBUST =
      Set.of(Measure.CPU_PER_ISSUED, Measure.ALLOCATED_PER_REQUEST);

  private static final List<Measure> BETWEEN_DESIGNS =
      List.of(Measure.ANSWER_P50, Measure.ISSUANCE_P50, Measure.CPU_PER_ISSUED);

  private final GateSetup setup;
  private final Baseline baseline;
  private final List<GateTrial> trials;
  private final Set<Measure> blocking;
  private final double slower;

  private BaselineGate(
      GateSetup setup,
      Baseline baseline,
      List<GateTrial> trials,
      Set<Measure> blocking,
      double slower) {
    this.setup = setup;
    this.baseline = baseline;
    this.trials = trials;
    this.blocking = blocking;
    this.slower = slower;
  }

  /**
   * Judges.
   *
   * @param trials of the head
   * @param measures what is shown of each target
   * @param blocking which of these can fail it, beside the ratios between designs
   * @param here how fast this machine is, measured in the same job
   */
  public static Gate of(
      GateSetup setup,
      Baseline baseline,
      List<GateTrial> trials,
      List<Measure> measures,
      Set<Measure> blocking,
      Calibration here) {
    double slower = here.slowerThan(baseline.calibration());
    List<Baseline.OfTarget> now =
        setup.targets().stream().map(target -> Baseline.of(target, trials)).toList();
    BaselineGate gate = new BaselineGate(setup, baseline, trials, blocking, slower);
    List<Contest> contests = new ArrayList<>();
    for (Baseline.OfTarget target : now) {
      measures.forEach(measure -> contests.add(gate.own(target, measure)));
    }
    // either way round: that one of them got slower shows as a greater ratio in one of the two
    for (Baseline.OfTarget target : now) {
      for (Baseline.OfTarget other : now) {
        if (!target.target().equals(other.target())) {
          BETWEEN_DESIGNS.forEach(m -> contests.add(gate.between(target, other, m)));
        }
      }
    }
    return Gate.of(setup, trials, contests, OptionalDouble.of(slower));
  }

  private Contest own(Baseline.OfTarget target, Measure measure) {
    Optional<Baseline.OfTarget> then = baseline.find(target.target());
    List<Double> stored = then.map(of -> values(of, measure)).orElse(List.of());
    List<Double> today =
        values(target, measure).stream().map(value -> normalised(measure, value)).toList();
    long usable =
        trials.stream()
            .filter(trial -> trial.target().equals(target.target()) && trial.usable(measure))
            .count();
    return new Contest(
        GateFigure.of(target.target(), measure),
        blocking.contains(measure) ? Weight.BLOCKING : Weight.SHOWN,
        (int) Math.min(then.map(of -> of.trials().size()).orElse(0), usable),
        stored,
        today,
        ratio(stored, today),
        false);
  }

  private Contest between(Baseline.OfTarget target, Baseline.OfTarget other, Measure measure) {
    List<Double> stored =
        baseline
            .find(target.target())
            .flatMap(a -> baseline.find(other.target()).map(b -> ratios(a, b, measure)))
            .orElse(List.of());
    List<Double> today = ratios(target, other, measure);
    return new Contest(
        new GateFigure(target.target(), Optional.of(other.target()), measure),
        Weight.BLOCKING,
        Math.min(stored.size(), today.size()),
        stored,
        today,
        ratio(stored, today),
        found(other, measure) == Finding.IMPROVED && found(target, measure) != Finding.REGRESSED);
  }

  /** What is found of a target's own figure, by itself. */
  private Finding found(Baseline.OfTarget target, Measure measure) {
    GateRules rules = setup.rules();
    return Judged.of(own(target, measure), rules.threshold(), rules.alpha(), 1).finding();
  }

  private Optional<EstimatedRatio> ratio(List<Double> stored, List<Double> today) {
    return stored.isEmpty() || today.isEmpty()
        ? Optional.empty()
        : Optional.of(
            IndependentRatio.of(
                SidesGate.array(today), SidesGate.array(stored), SidesGate.draw(setup.seed())));
  }

  /** Bytes are bytes on every machine, and a rate is what was offered until a machine is full. */
  private double normalised(Measure measure, double value) {
    return switch (measure.unit()) {
      case DURATION, CPU -> value / slower;
      case PER_SECOND, BYTES, PLAIN, COUNT, SHARE -> value;
    };
  }

  private static List<Double> values(Baseline.OfTarget of, Measure measure) {
    return of.trials().stream()
        .map(trial -> trial.figures().get(measure.key()))
        .filter(value -> value != null)
        .toList();
  }

  /** Of the pairs that both targets have. */
  private static List<Double> ratios(
      Baseline.OfTarget of, Baseline.OfTarget other, Measure measure) {
    List<Double> ratios = new ArrayList<>();
    for (Baseline.Trial above : of.trials()) {
      for (Baseline.Trial below : other.trials()) {
        Double numerator = above.figures().get(measure.key());
        Double denominator = below.figures().get(measure.key());
        if (above.pair() == below.pair() && numerator != null && denominator != null) {
          ratios.add(numerator / denominator);
        }
      }
    }
    return ratios;
  }
}
