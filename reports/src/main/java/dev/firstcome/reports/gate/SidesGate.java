package dev.firstcome.reports.gate;

import dev.firstcome.core.schedule.SplitMix64;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.statistics.AdjustedRatio;
import dev.firstcome.reports.statistics.Draw;
import dev.firstcome.reports.statistics.EstimatedRatio;
import dev.firstcome.reports.statistics.PairedRatio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Holds the head against the base, pair by pair. */
public final class SidesGate {
  /** The bootstrap's own stream of the seed: the schedules draw from others. */
  private static final long BOOTSTRAP = 102;

  private final GateSetup setup;
  private final List<GateTrial> trials;

  private SidesGate(GateSetup setup, List<GateTrial> trials) {
    this.setup = setup;
    this.trials = trials;
  }

  /**
   * Judges.
   *
   * @param trials of both sides, matched by their pairs; a pair with a trial that has no {@link
   *     Use} for a figure is left out of it
   * @param measures what is compared
   * @param primary one of them, declared beforehand
   */
  public static Gate of(
      GateSetup setup, List<GateTrial> trials, List<Measure> measures, Measure primary) {
    SidesGate gate = new SidesGate(setup, trials);
    List<Contest> contests = new ArrayList<>();
    for (String target : setup.targets()) {
      for (Measure measure : measures) {
        Weight weight = measure == primary ? Weight.PRIMARY : Weight.BLOCKING;
        contests.add(gate.contest(GateFigure.of(target, measure), weight));
      }
    }
    return Gate.of(setup, trials, contests, OptionalDouble.empty());
  }

  private Contest contest(GateFigure figure, Weight weight) {
    List<Double> base = new ArrayList<>();
    List<Double> head = new ArrayList<>();
    List<Double> baseLags = new ArrayList<>();
    List<Double> headLags = new ArrayList<>();
    boolean adjusted = setup.rules().adjusted() && figure.measure().latency();
    int usable = 0;
    for (GateTrial one : usable(figure, Side.BASE)) {
      for (GateTrial other : usable(figure, Side.HEAD)) {
        if (one.trial().trial().pair() != other.trial().trial().pair()) {
          continue;
        }
        usable++;
        double a = figure.measure().of(one.trial().result()).orElse(0);
        double b = figure.measure().of(other.trial().result()).orElse(0);
        if (a > 0 && b > 0 && (!adjusted || (one.lagNs() > 0 && other.lagNs() > 0))) {
          base.add(a);
          head.add(b);
          baseLags.add(one.lagNs());
          headLags.add(other.lagNs());
        }
      }
    }
    Optional<EstimatedRatio> ratio = Optional.empty();
    if (!base.isEmpty() && adjusted) {
      ratio =
          Optional.of(
              AdjustedRatio.of(
                  array(head), array(base), array(headLags), array(baseLags), draw(setup.seed())));
    } else if (!base.isEmpty()) {
      ratio = Optional.of(PairedRatio.of(array(head), array(base), draw(setup.seed())));
    }
    return new Contest(figure, weight, usable, base, head, ratio, false);
  }

  private List<GateTrial> usable(GateFigure figure, Side side) {
    return trials.stream()
        .filter(t -> t.side() == side && t.target().equals(figure.target()))
        .filter(t -> t.usable(figure.measure()))
        .toList();
  }

  /** Each figure draws the same resamples of the pairs, so none depends on the others' order. */
  static Draw draw(long seed) {
    SplitMix64 random = new SplitMix64(seed, BOOTSTRAP);
    return bound -> (int) random.nextLong(bound);
  }

  static double[] array(List<Double> values) {
    return values.stream().mapToDouble(value -> value).toArray();
  }
}
