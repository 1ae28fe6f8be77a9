package dev.firstcome.reports.gate;

import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.ScenarioFiles;
import dev.firstcome.core.schedule.SplitMix64;
import dev.firstcome.core.sentence.Sentence;
import dev.firstcome.reports.SampleDuels;
import dev.firstcome.reports.SampleRuns;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.comparison.MeasuredTrial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/** Made-up gates, chosen to show every verdict. */
final class SampleGates {
  static final List<Measure> MEASURES =
      List.of(
          Measure.ANSWER_P50,
          Measure.ANSWER_P99,
          Measure.ANSWER_P999,
          Measure.ISSUANCE_P99,
          Measure.ACCEPTED_PER_S,
          Measure.CPU_PER_ISSUED);

  private final SplitMix64 noise = new SplitMix64(7, 7);
  private final List<GateTrial> trials = new ArrayList<>();

  /** How many trials were to run; 0 for those that did. */
  private int planned;

  private boolean adjusted;

  private SampleGates() {}

  /** A storm that stays the same, whatever becomes of the built-in ones. */
  static Scenario scenario() {
    return ScenarioFiles.of(
            "sample",
            """
            name: sample
            stock: 10
            users: 20
            arrivals: [{shape: constant, durationMs: 1000, ratePerS: 20}]
            """)
        .scenario();
  }

  /** The head is the base. */
  static Gate passed() {
    return new SampleGates().pairs(6, 1, 0.03).gate();
  }

  /** The head is 1.3 times as slow. */
  static Gate regressed() {
    return new SampleGates().pairs(6, 1.3, 0.03).gate();
  }

  /** So noisy that nothing can be told. */
  static Gate open() {
    return new SampleGates().pairs(6, 0.97, 0.5).gate();
  }

  /** One pair is left out, which leaves five. */
  static Gate few() {
    SampleGates sample = new SampleGates().pairs(6, 1, 0.03);
    sample.change(3, SampleDuels::unfit);
    return sample.gate();
  }

  /** The generator was late in one trial: its tails are left out. */
  static Gate lagged() {
    SampleGates sample = new SampleGates().pairs(6, 1, 0.03);
    sample.change(3, SampleDuels::lagged);
    return sample.gate();
  }

  /** The head is twice as fast, and wrong. */
  static Gate invalid() {
    SampleGates sample = new SampleGates().pairs(6, 0.5, 0.03);
    sample.change(1, SampleDuels::invalid);
    return sample.gate();
  }

  /** The base is wrong, and the head twice as slow. */
  static Gate invalidBase() {
    SampleGates sample = new SampleGates().pairs(7, 2, 0.03);
    sample.change(0, SampleDuels::invalid);
    return sample.gate();
  }

  /** The checker could not judge one trial of the head. */
  static Gate unknownHead() {
    SampleGates sample = new SampleGates().pairs(7, 1, 0.03);
    sample.change(1, SampleDuels::unknown);
    return sample.gate();
  }

  /**
   * The head leaves too many clicks unanswered.
   *
   * @param heads in how many of six trials
   * @param bases in how many of them the base does, too
   */
  static Gate unanswered(int heads, int bases) {
    SampleGates sample = new SampleGates().pairs(6, 1, 0.03);
    for (int i = 0; i < heads; i++) {
      sample.change(2 * i + 1, SampleDuels::unanswered);
    }
    for (int i = 0; i < bases; i++) {
      sample.change(2 * i, SampleDuels::unanswered);
    }
    return sample.gate();
  }

  /** Of twelve noisy pairs four are left out. */
  static Gate openAndFew() {
    SampleGates sample = new SampleGates().pairs(12, 0.97, 0.5);
    for (int i = 0; i < 8; i += 2) {
      sample.change(i, SampleDuels::unfit);
    }
    return sample.gate();
  }

  /**
   * The head is 1.3 times as slow, on a machine whose state makes more of a difference, and makes
   * the generator late.
   */
  static Gate shaken(boolean adjusted) {
    SampleGates sample = new SampleGates();
    sample.adjusted = adjusted;
    for (int pair = 1; pair <= 6; pair++) {
      sample.add(pair, Side.BASE, 1, 0.03, 1 + 0.6 * sample.noise.nextDouble());
      sample.add(pair, Side.HEAD, 1.3, 0.03, 1 + 0.6 * sample.noise.nextDouble());
    }
    return sample.gate();
  }

  /** Slower, and stopped two pairs before the end. */
  static Gate stopped() {
    SampleGates sample = new SampleGates().pairs(6, 1.3, 0.03);
    sample.planned = 16;
    return sample.gate();
  }

  /** The base does not build. */
  static Gate unavailable() {
    SampleGates sample = new SampleGates();
    sample.planned = 12;
    return Gate.unavailable(
        sample.setup(), Sentence.of("gate.unbuilt", "ref", "v1", "log", "build.log"));
  }

  private SampleGates pairs(int pairs, double slowness, double spread) {
    for (int pair = 1; pair <= pairs; pair++) {
      double hour = 1 + noise.nextDouble();
      add(pair, Side.BASE, hour, spread);
      add(pair, Side.HEAD, hour * slowness, spread);
    }
    return this;
  }

  private void add(int pair, Side side, double slowness, double spread) {
    add(pair, side, slowness, spread, 1);
  }

  private void add(int pair, Side side, double slowness, double spread, double state) {
    int number = trials.size() + 1;
    double factor = slowness * Math.pow(state, 1.5) * (1 + spread * (noise.nextDouble() - 0.5));
    RunResult result = SampleDuels.slowed(SampleRuns.redis(), "trial-" + number, factor, state);
    trials.add(
        new GateTrial(
            side,
            new MeasuredTrial(
                new PlannedTrial(
                    number, pair, 1, side.key(), false, 100 + pair, Optional.of(result.run())),
                result)));
  }

  private void change(int index, UnaryOperator<RunResult> change) {
    GateTrial trial = trials.get(index);
    RunResult changed = change.apply(trial.trial().result());
    trials.set(
        index, new GateTrial(trial.side(), new MeasuredTrial(trial.trial().trial(), changed)));
  }

  private Gate gate() {
    return SidesGate.of(setup(), trials, MEASURES, Measure.ANSWER_P99);
  }

  private GateSetup setup() {
    return new GateSetup(
        "gate",
        42,
        "main (0123456)",
        "the working tree",
        List.of("redis-streams"),
        Math.max(6, trials.size() / 2),
        planned == 0 ? trials.size() : planned,
        GateRules.at(GateRules.USUAL_THRESHOLD).adjusted(adjusted),
        OptionalDouble.of(75));
  }
}
