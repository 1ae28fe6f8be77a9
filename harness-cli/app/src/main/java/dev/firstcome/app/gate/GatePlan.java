package dev.firstcome.app.gate;

import dev.firstcome.app.duel.TrialOrder;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.run.ComparisonPlan;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.reports.gate.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The trials of a gate: of each target in turn, base and head A B B A; or several targets of one
 * side, interleaved.
 *
 * @param contenders what runs, by side, in the order of the targets
 * @param pairs of each target
 * @param primary the key of the figure that was declared beforehand
 * @param environment in words
 * @param seed of the first pair
 */
public record GatePlan(
    List<Contender> contenders, int pairs, String primary, String environment, long seed) {

  /**
   * A target of a side.
   *
   * @param spec with that side's jar and settings
   * @param scenario the same storm for both sides; a server's setting in it may differ
   */
  public record Contender(Side side, TargetSpec spec, Scenario scenario) {

    String name() {
      return new SideOf(spec.name(), side).text();
    }
  }

  /** Copies the list. */
  public GatePlan {
    contenders = List.copyOf(contenders);
  }

  /** Returns the names of the targets. */
  public List<String> targets() {
    return contenders.stream().map(contender -> contender.spec().name()).distinct().toList();
  }

  /** Returns the contender of a planned trial. */
  Contender contender(PlannedTrial trial) {
    return contenders.stream()
        .filter(contender -> contender.name().equals(trial.target()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing is called " + trial.target()));
  }

  /**
   * Returns every trial. With two sides each target's are together, so that what drifts in between
   * touches few pairs; with one, the targets are what is compared, and interleaved. The trials of a
   * pair share a schedule.
   */
  ComparisonPlan trials() {
    boolean twoSides = contenders.stream().map(Contender::side).distinct().count() > 1;
    Map<String, List<String>> byTarget = new LinkedHashMap<>();
    for (Contender contender : contenders) {
      byTarget
          .computeIfAbsent(twoSides ? contender.spec().name() : "", target -> new ArrayList<>())
          .add(contender.name());
    }
    List<PlannedTrial> trials = new ArrayList<>();
    for (List<String> names : byTarget.values()) {
      for (PlannedTrial trial : TrialOrder.plan(names, pairs, false, seed)) {
        trials.add(
            new PlannedTrial(
                trials.size() + 1,
                trial.pair(),
                trial.position(),
                trial.target(),
                false,
                trial.seed(),
                Optional.empty()));
      }
    }
    return new ComparisonPlan(
        contenders.stream().map(Contender::name).toList(),
        pairs,
        false,
        primary,
        contenders.get(0).scenario(),
        environment,
        false,
        trials);
  }
}
