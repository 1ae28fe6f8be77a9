package dev.firstcome.app.cli;

import dev.firstcome.app.duel.StoredRun;
import dev.firstcome.app.rig.RunOutcome;
import dev.firstcome.app.rig.RunRequest;
import dev.firstcome.app.rig.TestRig;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.run.ComparisonPlan;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** One command's runs: the same scenario and rig for each of them. */
final class Session {

  private final Services services;
  private final Language language;
  private final Path runs;
  private final String command;
  private final Scenario scenario;
  private final long seed;
  private final EnvironmentChoice environment;
  private final boolean keepData;
  private final TestRig rig;

  private Session(
      Services services,
      Language language,
      Path runs,
      CommandSpec spec,
      Scenario scenario,
      long seed,
      EnvironmentChoice environment,
      boolean keepData)
      throws IOException {
    this.services = services;
    this.language = language;
    this.runs = runs;
    this.command = CommandText.of(spec);
    this.scenario = scenario;
    this.seed = seed;
    this.environment = environment;
    this.keepData = keepData;
    this.rig = services.rigs().rig(environment);
  }

  /** Resolves the options, so that whatever is wrong with them is found before anything starts. */
  static Session of(
      Services services, StormOptions options, CommandSpec spec, List<TargetSpec> targets)
      throws IOException {
    Scenario scenario = options.scenario();
    Set<ServerKind> servers = EnumSet.noneOf(ServerKind.class);
    targets.forEach(target -> servers.addAll(target.servers()));
    EnvironmentChoice environment =
        options.environment().choose(services, servers, scenario.parts());
    Session session =
        new Session(
            services,
            options.language(services),
            options.runs(),
            spec,
            scenario,
            options.seed(services),
            environment,
            options.keepData());
    targets.forEach(session::possible);
    return session;
  }

  private void possible(TargetSpec target) {
    Optional<ServerKind> lacking = rig.lack(target);
    if (lacking.isPresent()) {
      throw new UsageException(
          "%s says neither where %s is nor where %s itself runs"
              .formatted(environment.source(), lacking.get().displayName(), target.name()));
    }
  }

  /**
   * Goes on with a comparison.
   *
   * @param runs the folder that its directories are in
   */
  static Session resumed(
      Services services,
      StormOptions options,
      CommandSpec spec,
      ComparisonPlan plan,
      long seed,
      Path runs)
      throws IOException {
    Session session =
        new Session(
            services,
            options.language(services),
            runs,
            spec,
            plan.scenario(),
            seed,
            options.environment().begun(plan.environment(), plan.scenario().parts()),
            plan.keepData());
    plan.targets().forEach(name -> session.possible(Targets.find(services, name)));
    return session;
  }

  Scenario scenario() {
    return scenario;
  }

  long seed() {
    return seed;
  }

  /** The environment in words, the same ones for the same choice. */
  String environment() {
    return environment.text();
  }

  RunOutcome run(TargetSpec target) throws ProvisionException, IOException, InterruptedException {
    return run(target, seed);
  }

  /**
   * Runs.
   *
   * @param trialSeed of this run's schedule
   */
  RunOutcome run(TargetSpec target, long trialSeed)
      throws ProvisionException, IOException, InterruptedException {
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
                trialSeed));
    LiveProgress progress = new LiveProgress(services.terminal(), target.name());
    Reports reports = new Reports(language);
    try {
      return rig.run(
          new RunRequest(target, scenario, trialSeed, runs, true, keepData, command),
          (run, result) -> reports.write(StoredRun.read(run.path())),
          progress);
    } finally {
      services.terminal().clear();
    }
  }
}
