package dev.firstcome.app.cli;

import dev.firstcome.app.gate.GatePlan;
import dev.firstcome.app.gate.GateRun;
import dev.firstcome.app.gate.StoredTrials;
import dev.firstcome.app.rig.TestRig;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** The environment, the seed and the rig of one gate command. */
final class GateSession {

  private final Services services;
  private final String command;
  private final EnvironmentChoice environment;
  private final TestRig rig;
  private final long seed;

  private GateSession(
      Services services, String command, EnvironmentChoice environment, TestRig rig, long seed) {
    this.services = services;
    this.command = command;
    this.environment = environment;
    this.rig = rig;
    this.seed = seed;
  }

  /**
   * Resolves what was asked for.
   *
   * @param scenario that will run
   */
  static GateSession of(
      Services services,
      StormOptions options,
      CommandSpec spec,
      List<TargetSpec> targets,
      Scenario scenario)
      throws IOException {
    if (options.external()) {
      throw new UsageException("gate starts both sides itself: --endpoints has no place here");
    }
    Set<ServerKind> servers = EnumSet.noneOf(ServerKind.class);
    targets.forEach(target -> servers.addAll(target.servers()));
    EnvironmentChoice environment =
        options.environment().choose(services, servers, scenario.parts());
    return new GateSession(
        services,
        CommandText.of(spec),
        environment,
        services.rigs().rig(environment),
        options.seed(services));
  }

  /** The environment in words. */
  String environment() {
    return environment.text();
  }

  long seed() {
    return seed;
  }

  GatePlan plan(List<GatePlan.Contender> contenders, int pairs, String primary, long planSeed) {
    return new GatePlan(contenders, pairs, primary, environment.text(), planSeed);
  }

  /** A new folder beside the run directories. */
  RunDirectory directory(StormOptions options, String scenario) throws IOException {
    return RunDirectory.create(
        options.runs(), RunClock.instant(services.time().epochNs()), scenario, "gate");
  }

  StoredTrials run(GatePlan plan, RunDirectory directory)
      throws ProvisionException, IOException, InterruptedException {
    try {
      return new GateRun(
              rig,
              services.time(),
              services.stop(),
              new TrialProgress(services.terminal()),
              name -> new LiveProgress(services.terminal(), name),
              command)
          .run(plan, directory);
    } finally {
      services.terminal().clear();
    }
  }
}
