package dev.firstcome.app.cli;

import dev.firstcome.app.duel.DuelRun;
import dev.firstcome.app.duel.StoredDuel;
import dev.firstcome.app.duel.StoredRun;
import dev.firstcome.app.duel.TrialOrder;
import dev.firstcome.app.machine.GitCommit;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.run.ComparisonPlan;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.statistics.PairedRatio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code firstcome compare --trials}: begins, or goes on with, interleaved trials. */
final class DuelCommand {

  private final Services services;
  private final StormOptions options;
  private final CommandSpec spec;

  DuelCommand(Services services, StormOptions options, CommandSpec spec) {
    this.services = services;
    this.options = options;
    this.spec = spec;
  }

  int start(List<TargetSpec> specs, TrialOptions trials) throws Exception {
    List<String> targets = specs.stream().map(TargetSpec::name).toList();
    int pairs = trials.pairs();
    String primary = trials.primary().key();
    Session session = Session.of(services, options, spec, specs);
    ComparisonPlan plan =
        new ComparisonPlan(
            targets,
            pairs,
            trials.control(),
            primary,
            session.scenario(),
            session.environment(),
            options.keepData(),
            TrialOrder.plan(targets, pairs, trials.control(), session.seed()));
    RunDirectory directory =
        RunDirectory.create(
            options.runs(),
            RunClock.instant(services.time().epochNs()),
            session.scenario().name(),
            "compare");
    return run(directory, plan, session);
  }

  int resume(Path folder) throws Exception {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("no such directory: " + folder);
    }
    if (!StoredDuel.isAt(folder)) {
      throw new UsageException("no comparison: " + folder);
    }
    StoredDuel stored = StoredDuel.read(folder);
    ComparisonPlan plan =
        stored
            .file()
            .plan()
            .orElseThrow(() -> new UsageException(folder + " ran each target once: begin anew"));
    if (plan.targets().stream().anyMatch(name -> name.contains("@"))) {
      throw new UsageException(folder + " is a gate's, and a gate is not gone on with: begin anew");
    }
    plan.targets().forEach(name -> Targets.find(services, name));
    here(stored);
    Session session =
        Session.resumed(
            services,
            options,
            spec,
            plan,
            stored.file().seed(),
            folder.toAbsolutePath().normalize().getParent());
    return run(new RunDirectory(folder), plan.wholePairs(), session);
  }

  private void here(StoredDuel stored) {
    Begun here = new Begun(services.gate().machine().get(), GitCommit.of(services.gate().home()));
    for (StoredRun run : stored.runs()) {
      new Begun(run.manifest().machine(), run.manifest().gitCommit()).goOnWith(here);
    }
  }

  private int run(RunDirectory directory, ComparisonPlan plan, Session session) throws Exception {
    if (plan.pairs() < PairedRatio.LEAST_PAIRS) {
      services
          .terminal()
          .say(
              "%d pair(s) give figures and no claim, which needs %d: the exit code will not be 0"
                  .formatted(plan.pairs(), PairedRatio.LEAST_PAIRS));
    }
    new DuelRun(
            directory,
            session.seed(),
            services.time(),
            services.stop(),
            new TrialProgress(services.terminal()))
        .run(
            plan,
            trial ->
                session.run(Targets.find(services, trial.target()), trial.seed()).result().run());
    StoredDuel stored = StoredDuel.read(directory.path());
    if (stored.runs().isEmpty()) {
      return Exit.UNKNOWN; // stopped within the first trial
    }
    new Reports(options.language(services)).write(stored);
    RunDirectory finished = directory.finish();
    Duel duel = stored.duel().orElseThrow();
    new Printer(services, options).duel(duel, Optional.of(Reports.first(finished)));
    return Exit.of(duel);
  }
}
