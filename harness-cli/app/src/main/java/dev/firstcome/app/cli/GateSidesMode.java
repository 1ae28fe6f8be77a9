package dev.firstcome.app.cli;

import dev.firstcome.app.gate.Distribution;
import dev.firstcome.app.gate.FirstTrialException;
import dev.firstcome.app.gate.GatePlan;
import dev.firstcome.app.gate.StoredTrials;
import dev.firstcome.app.gate.UnavailableException;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.reports.gate.Gate;
import dev.firstcome.reports.gate.GateSetup;
import dev.firstcome.reports.gate.Side;
import dev.firstcome.reports.gate.SidesGate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gate --base}: two sides, pair by pair. */
final class GateSidesMode {

  private static final String AT_HAND = "what is built here";

  private final Services services;
  private final GateOptions gate;
  private final StormOptions options;
  private final CommandSpec spec;

  GateSidesMode(Services services, GateOptions gate, StormOptions options, CommandSpec spec) {
    this.services = services;
    this.gate = gate;
    this.options = options;
    this.spec = spec;
  }

  /**
   * Has or builds both sides, runs them, and tells.
   *
   * @param head null for what is built here
   */
  int run(String base, String head, List<String> baseSettings, List<String> headSettings)
      throws Exception {
    List<TargetSpec> targets = gate.targets(services, List.of("redis-streams"));
    GateSides sides = new GateSides(services, options);
    sides.check("--base-set", baseSettings, targets);
    sides.check("--head-set", headSettings, targets);
    GateSession session = GateSession.of(services, options, spec, targets, options.scenario());
    Distribution before;
    Distribution after;
    try {
      before = sides.of("--base", base, targets);
      after = head == null ? sides.atHand(AT_HAND) : sides.of("--head", head, targets);
    } catch (UnavailableException e) {
      GateSetup setup =
          setup(session, targets, base, head == null ? AT_HAND : head, OptionalDouble.empty());
      return new GateOutput(services, gate, options)
          .tell(Optional.empty(), Gate.unavailable(setup, e.sentence()));
    }
    List<GatePlan.Contender> contenders = new ArrayList<>();
    contenders.addAll(
        sides.contenders(Side.BASE, before, targets, gate.c2(), "--base-set", baseSettings));
    contenders.addAll(
        sides.contenders(Side.HEAD, after, targets, gate.c2(), "--head-set", headSettings));
    return run(session, targets, contenders, before.label(), after.label());
  }

  private int run(
      GateSession session,
      List<TargetSpec> targets,
      List<GatePlan.Contender> contenders,
      String before,
      String after)
      throws Exception {
    GatePlan plan = session.plan(contenders, gate.pairs(), gate.primary().key(), session.seed());
    RunDirectory directory = session.directory(options, options.scenario().name());
    Gate outcome;
    try {
      StoredTrials stored = session.run(plan, directory);
      outcome =
          SidesGate.of(
                  setup(session, targets, before, after, stored.secondsPerPair()),
                  stored.trials(),
                  gate.measures(),
                  gate.primary())
              .with(stored.failure());
    } catch (FirstTrialException e) { // the base, which does not start, or does not serve
      services.terminal().say(e.getMessage());
      GateSetup setup = setup(session, targets, before, after, OptionalDouble.empty());
      outcome = Gate.unavailable(setup, e.sentence());
    }
    GateOutput output = new GateOutput(services, gate, options);
    output.write(directory.path(), outcome);
    return output.tell(Optional.of(directory.finish().path()), outcome);
  }

  private GateSetup setup(
      GateSession session,
      List<TargetSpec> targets,
      String before,
      String after,
      OptionalDouble secondsPerPair) {
    return new GateSetup(
        options.scenario().name(),
        session.seed(),
        before,
        after,
        targets.stream().map(TargetSpec::name).toList(),
        gate.pairs(),
        2 * gate.pairs() * targets.size(),
        gate.rules(),
        secondsPerPair);
  }
}
