package dev.firstcome.core.run;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.firstcome.core.checker.HonestAnswers;
import dev.firstcome.core.checker.SellOutBoundary;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.fitness.Fitness;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code result.json}: the judgement and the figures of one run.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION}
 * @param run the run directory's name
 * @param scenario the scenario's name
 * @param target the target's name
 * @param seed of the schedule
 * @param verdict on correctness
 * @param honestAnswers how honest the answers were; empty without a final read, and in version 1
 * @param boundaries the sell-outs of the least fair coupons; none without a final read, and in
 *     version 1
 * @param fitness of the measurement
 * @param figures rates, counts, quantiles
 * @param drainMs from the end of the storm to the drained state; empty where it never drained
 * @param resources per component
 * @param startUpMs per component, from start to ready
 * @param sloBreaches limits not kept
 * @param costs of the design; absent in version 1
 * @param stages where the issuances' time went; absent likewise
 */
public record RunResult(
    int schemaVersion,
    String run,
    String scenario,
    String target,
    long seed,
    Verdict verdict,
    Optional<HonestAnswers> honestAnswers,
    List<SellOutBoundary> boundaries,
    Fitness fitness,
    Figures figures,
    OptionalLong drainMs,
    List<ResourceUse> resources,
    Map<String, Long> startUpMs,
    List<SloBreach> sloBreaches,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Costs> costs,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<StageLedger> stages) {
  /**
   * The version of this layout. Version 1 lacks honestAnswers, boundaries, costs, stages and the
   * sentences of witnesses; it can be read all the same.
   */
  public static final int SCHEMA_VERSION = 2;

  /**
   * Copies the lists, and fills in what version 1 lacks.
   *
   * @throws IllegalArgumentException if it is of a version that is not known here
   */
  public RunResult {
    SchemaVersion.atMost(SCHEMA_VERSION, schemaVersion);
    requireNonNull(verdict);
    requireNonNull(fitness);
    requireNonNull(figures);
    honestAnswers = honestAnswers == null ? Optional.empty() : honestAnswers;
    boundaries = boundaries == null ? List.of() : List.copyOf(boundaries);
    resources = List.copyOf(resources);
    sloBreaches = List.copyOf(sloBreaches);
    costs = costs == null ? Optional.empty() : costs;
    stages = stages == null ? Optional.empty() : stages;
  }

  /** Makes a result without costs and stages. */
  public RunResult(
      int schemaVersion,
      String run,
      String scenario,
      String target,
      long seed,
      Verdict verdict,
      Optional<HonestAnswers> honestAnswers,
      List<SellOutBoundary> boundaries,
      Fitness fitness,
      Figures figures,
      OptionalLong drainMs,
      List<ResourceUse> resources,
      Map<String, Long> startUpMs,
      List<SloBreach> sloBreaches) {
    this(
        schemaVersion,
        run,
        scenario,
        target,
        seed,
        verdict,
        honestAnswers,
        boundaries,
        fitness,
        figures,
        drainMs,
        resources,
        startUpMs,
        sloBreaches,
        Optional.empty(),
        Optional.empty());
  }

  /** Returns this result with what it cost and where its time went. */
  public RunResult with(Optional<Costs> newCosts, Optional<StageLedger> newStages) {
    return new RunResult(
        schemaVersion,
        run,
        scenario,
        target,
        seed,
        verdict,
        honestAnswers,
        boundaries,
        fitness,
        figures,
        drainMs,
        resources,
        startUpMs,
        sloBreaches,
        newCosts,
        newStages);
  }
}
