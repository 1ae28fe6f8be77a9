package dev.firstcome.app.cli;

import dev.firstcome.app.rig.RunOutcome;
import dev.firstcome.app.rig.RunRequest;
import dev.firstcome.app.rig.TestRig;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.environment.PartSettings;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** One command's runs: the same scenario, seed and rig for each of them. */
final class Session {

  private final Services services;
  private final StormOptions options;
  private final String command;
  private final Scenario scenario;
  private final long seed;
  private final TestRig rig;

  /** Resolves the options, so that whatever is wrong with them is found before anything starts. */
  Session(Services services, StormOptions options, CommandSpec spec, List<TargetSpec> targets)
      throws IOException {
    this.services = services;
    this.options = options;
    this.command = CommandText.of(spec);
    this.scenario = options.scenario();
    Set<ServerKind> servers = EnumSet.noneOf(ServerKind.class);
    targets.forEach(target -> servers.addAll(target.servers()));
    EnvironmentChoice environment = options.environment(services, servers);
    this.seed = options.seed(services);
    this.rig = services.rigs().rig(environment);
  }

  Scenario scenario() {
    return scenario;
  }

  long seed() {
    return seed;
  }

  RunOutcome run(TargetSpec target) throws ProvisionException, IOException, InterruptedException {
    services
        .terminal()
        .say(
            String.format(
                Locale.ROOT,
                "%s: scenario %s, %,d clicks in %.0f s for %,d coupons, seed %d",
                target.name(),
                scenario.name(),
                scenario.clicks(),
                scenario.durationMs() / 1000.0,
                scenario.stock() * scenario.coupons(),
                seed));
    LiveProgress progress = new LiveProgress(services.terminal(), target.name());
    Reports reports = new Reports(options.language(services));
    try {
      return rig.run(
          new RunRequest(target, scenario, seed, options.runs(), true, options.keepData(), command),
          (run, result) -> reports.write(run, List.of(result)),
          progress);
    } finally {
      services.terminal().clear();
    }
  }
}
