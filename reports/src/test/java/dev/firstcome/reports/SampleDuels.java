package dev.firstcome.reports;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.fitness.Cause;
import dev.firstcome.core.fitness.Fitness;
import dev.firstcome.core.fitness.Unfitness;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.run.Figures;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.schedule.SplitMix64;
import dev.firstcome.core.sentence.Sentence;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.comparison.DuelSetup;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.comparison.MeasuredTrial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** Made-up duels, chosen to show every kind of claim. */
public final class SampleDuels {
  private static final String REDIS = "redis-streams";
  private static final String KAFKA = "kafka-outbox";

  private final SplitMix64 noise = new SplitMix64(5, 5);
  private final List<MeasuredTrial> trials = new ArrayList<>();
  private final double spread;

  private SampleDuels(double spread) {
    this.spread = spread;
  }

  /** Kafka four times slower in every latency, with a control. */
  public static Duel clear() {
    return new SampleDuels(0.05).pairs(6, 4, true).duel(6, 18);
  }

  /** Hardly any difference, and no control. */
  public static Duel even() {
    return new SampleDuels(0.15).pairs(6, 1, false).duel(6, 12);
  }

  /** A difference of 4 %, which the control shows of the same target too. */
  public static Duel noisy() {
    SampleDuels sample = new SampleDuels(0);
    for (int pair = 1; pair <= 6; pair++) {
      double hour = 1 + pair / 100.0;
      sample.add(pair, REDIS, false, hour);
      sample.add(pair, KAFKA, false, 1.04 * hour * (1 + pair / 2_000.0));
      sample.add(pair, REDIS, true, hour * (pair % 2 == 0 ? 1.08 : 0.94));
    }
    return sample.duel(6, 18);
  }

  /** One trial INVALID, one UNFIT, and the last two never ran. */
  public static Duel doubtful() {
    SampleDuels sample = new SampleDuels(0.05).pairs(5, 4, false);
    sample.change(2, SampleDuels::invalid);
    sample.change(7, SampleDuels::unfit);
    return sample.duel(6, 12);
  }

  /** Three pairs. */
  public static Duel few() {
    return new SampleDuels(0.05).pairs(3, 4, false).duel(3, 6);
  }

  private SampleDuels pairs(int pairs, double slowness, boolean control) {
    for (int pair = 1; pair <= pairs; pair++) {
      double hour = 1 + noise.nextDouble();
      add(pair, REDIS, false, hour);
      add(pair, KAFKA, false, hour * slowness);
      if (control) {
        add(pair, REDIS, true, hour);
      }
    }
    return this;
  }

  private void add(int pair, String target, boolean control, double slowness) {
    int number = trials.size() + 1;
    double factor = slowness * (1 + spread * (noise.nextDouble() - 0.5));
    RunResult base = target.equals(REDIS) ? SampleRuns.redis() : SampleRuns.kafka();
    RunResult result = slowed(base, "trial-" + number, factor);
    trials.add(
        new MeasuredTrial(
            new PlannedTrial(
                number, pair, 1, target, control, 100 + pair, Optional.of(result.run())),
            result));
  }

  private void change(int number, UnaryOperator<RunResult> change) {
    MeasuredTrial trial = trials.get(number - 1);
    trials.set(number - 1, new MeasuredTrial(trial.trial(), change.apply(trial.result())));
  }

  private Duel duel(int pairs, int planned) {
    return Duel.of(
        new DuelSetup("storm", 42, List.of(REDIS, KAFKA), pairs, planned, Measure.ANSWER_P99),
        trials);
  }

  /** Changes a made-up run. */
  public static RunResult invalid(RunResult run) {
    return with(run, SampleRuns.broken().verdict(), run.fitness());
  }

  /** Changes a made-up run. */
  public static RunResult unknown(RunResult run) {
    Verdict verdict = run.verdict();
    return copy(
        run,
        run.run(),
        new Verdict(
            Validity.UNKNOWN,
            verdict.findings(),
            List.of(Sentence.of("verdict.noFinalRead")),
            verdict.denominators()),
        run.fitness(),
        run.figures());
  }

  /** Changes a made-up run. */
  public static RunResult unfit(RunResult run) {
    return with(run, run.verdict(), unfit(Cause.RATE_MISSED, 0.071, 0.01));
  }

  /** Changes a made-up run. */
  public static RunResult unanswered(RunResult run) {
    return with(run, run.verdict(), unfit(Cause.UNANSWERED, 0.05, 0.01));
  }

  /** Changes a made-up run. */
  public static RunResult lagged(RunResult run) {
    Figures f = run.figures();
    return copy(
        run,
        run.run(),
        run.verdict(),
        unfit(Cause.GENERATOR_LAGGED, 0.27, 0.25),
        figures(f, f.answerDue(), slowed(f.answerDue(), 0.1), f.issuance()));
  }

  private static Fitness unfit(Cause cause, double measured, double limit) {
    Sentence why =
        Sentence.of("unfit." + cause, "measured", percent(measured), "limit", percent(limit));
    return new Fitness(List.of(new Unfitness(cause, measured, limit, why)));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static RunResult with(RunResult run, Verdict verdict, Fitness fitness) {
    if (verdict.validity() == Validity.UNKNOWN) {
      throw new IllegalArgumentException("not in these samples");
    }
    return copy(run, run.run(), verdict, fitness, run.figures());
  }

  /** Changes a made-up run. */
  public static RunResult slowed(RunResult run, String name, double slowness) {
    return slowed(run, name, slowness, 1);
  }

  /**
   * Changes a made-up run.
   *
   * @param lateness of the generator
   */
  public static RunResult slowed(RunResult run, String name, double slowness, double lateness) {
    Figures f = run.figures();
    Figures slower =
        figures(
            f,
            slowed(SampleRuns.redis().figures().answerDue(), slowness),
            slowed(f.lag(), lateness),
            slowed(SampleRuns.redis().figures().issuance(), slowness));
    return copy(run, name, run.verdict(), run.fitness(), slower);
  }

  private static Figures figures(
      Figures f, Quantiles answerDue, Quantiles lag, Quantiles issuance) {
    return new Figures(
        f.outcomes(),
        f.statusOutcomes(),
        f.issued(),
        f.rejected(),
        f.pending(),
        f.recovered(),
        f.plannedPerS(),
        f.offeredPerS(),
        f.acceptedPerS(),
        f.issuedPerS(),
        f.unansweredShare(),
        answerDue,
        f.answerDueAccepted(),
        f.answerDueRefused(),
        f.answerSent(),
        lag,
        issuance,
        f.queue(),
        f.consume());
  }

  private static RunResult copy(
      RunResult run, String name, Verdict verdict, Fitness fitness, Figures figures) {
    return new RunResult(
        run.schemaVersion(),
        name,
        run.scenario(),
        run.target(),
        run.seed(),
        verdict,
        run.honestAnswers(),
        run.boundaries(),
        fitness,
        figures,
        run.drainMs(),
        run.resources(),
        Map.of(),
        List.of());
  }

  private static Quantiles slowed(Quantiles q, double slowness) {
    return new Quantiles(
        q.count(),
        times(q.p50(), slowness),
        times(q.p90(), slowness),
        times(q.p99(), slowness),
        times(q.p999(), slowness),
        times(q.max(), slowness));
  }

  private static OptionalLong times(OptionalLong ns, double slowness) {
    return ns.isPresent()
        ? OptionalLong.of(Math.round(ns.getAsLong() * slowness))
        : OptionalLong.empty();
  }
}
