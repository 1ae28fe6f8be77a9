package dev.firstcome.app.judge;

import dev.firstcome.core.checker.Judgement;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.fitness.Facts;
import dev.firstcome.core.fitness.Fitness;
import dev.firstcome.core.fitness.FitnessJudge;
import dev.firstcome.core.fitness.Lag;
import dev.firstcome.core.history.History;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.run.Figures;
import dev.firstcome.core.run.ResourceUse;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.schedule.ScheduleGenerator;
import dev.firstcome.core.storm.StormSummary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Makes the result of one run: verdict, figures, fitness and limits. */
public final class RunJudge {

  private static final String GENERATOR = "generator";

  private final String run;
  private final RunManifest manifest;
  private final Optional<StormSummary> storm;

  /**
   * Prepares.
   *
   * @param run the run directory's name
   * @param storm what the generator says of its storm; empty where it was killed or never ran
   */
  public RunJudge(String run, RunManifest manifest, Optional<StormSummary> storm) {
    this.run = run;
    this.manifest = manifest;
    this.storm = storm;
  }

  /**
   * Judges.
   *
   * @param drainMs empty where it never drained
   * @param resources from t = 0 to the end of the drain
   */
  public RunResult judge(
      Evidence evidence,
      OptionalLong drainMs,
      List<ResourceUse> resources,
      Map<String, Long> startUpMs) {
    Judgement judgement = evidence.judgement();
    Verdict verdict = judgement.verdict();
    Figures figures =
        FiguresOf.of(
            evidence.history(),
            evidence.ledger(),
            verdict.denominators(),
            load(evidence.history()));
    return new RunResult(
        RunResult.SCHEMA_VERSION,
        run,
        manifest.scenario().name(),
        manifest.target(),
        manifest.seed(),
        verdict,
        judgement.honestAnswers(),
        judgement.boundaries(),
        fitness(figures, resources),
        figures,
        drainMs,
        resources,
        startUpMs,
        SloCheck.breaches(
            manifest.scenario().slo(), figures, drainMs, !evidence.coupons().isEmpty()));
  }

  /** The schedule is drawn again: what was planned must not be asked of what was sent. */
  private OfferedLoad load(History history) {
    return storm
        .map(
            summary ->
                OfferedLoad.of(
                    history,
                    ScheduleGenerator.generate(
                        manifest.scenario(), manifest.seed(), manifest.firstCouponId()),
                    summary.startedAtNs()))
        .orElseGet(() -> OfferedLoad.seen(history));
  }

  private Fitness fitness(Figures figures, List<ResourceUse> resources) {
    return FitnessJudge.judge(
        new Facts(
            lag(figures),
            generatorCores(resources),
            figures.plannedPerS(),
            figures.offeredPerS(),
            figures.unansweredShare(),
            storm.map(s -> OptionalLong.of(s.warmUpLeaks())).orElse(OptionalLong.empty()),
            warmUpMissing(),
            OptionalDouble.empty()));
  }

  /** Of the 99 %, or with less than a thousand clicks of the 90 %. */
  private static Optional<Lag> lag(Figures figures) {
    Quantiles lag = figures.lag();
    Quantiles answers = figures.answerDue();
    if (lag.p99().isPresent() && answers.p99().isPresent()) {
      return Optional.of(
          new Lag(Lag.Quantile.P99, lag.p99().getAsLong(), answers.p99().getAsLong()));
    }
    return lag.p90().isPresent() && answers.p90().isPresent()
        ? Optional.of(new Lag(Lag.Quantile.P90, lag.p90().getAsLong(), answers.p90().getAsLong()))
        : Optional.empty();
  }

  private OptionalDouble warmUpMissing() {
    int planned = manifest.scenario().warmUp().clicks();
    return planned == 0 || storm.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (double) storm.get().warmUpSent() / planned);
  }

  /** The generator idles while the backlog drains, so its share is of the storm alone. */
  private OptionalDouble generatorCores(List<ResourceUse> resources) {
    double stormNs = storm.map(s -> (double) (s.endedAtNs() - s.startedAtNs())).orElse(0.0);
    return stormNs <= 0
        ? OptionalDouble.empty()
        : resources.stream()
            .filter(use -> use.component().equals(GENERATOR))
            .mapToDouble(use -> use.cpuNs() / stormNs)
            .findFirst();
  }
}
