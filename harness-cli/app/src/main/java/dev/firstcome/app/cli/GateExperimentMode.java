package dev.firstcome.app.cli;

import dev.firstcome.app.gate.Distribution;
import dev.firstcome.app.gate.FirstTrialException;
import dev.firstcome.app.gate.GateExperiment;
import dev.firstcome.app.gate.GatePlan;
import dev.firstcome.app.gate.StoredTrials;
import dev.firstcome.app.rig.RunLock;
import dev.firstcome.app.target.ServiceSettings;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.gate.Confusion;
import dev.firstcome.reports.gate.ConfusionReport;
import dev.firstcome.reports.gate.ExperimentSpec;
import dev.firstcome.reports.gate.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gate --experiment}: the gate itself, put to the test. */
final class GateExperimentMode {

  private static final String LOCK = "experiment.lock";

  private final Services services;
  private final GateOptions gate;
  private final StormOptions options;
  private final CommandSpec spec;

  GateExperimentMode(Services services, GateOptions gate, StormOptions options, CommandSpec spec) {
    this.services = services;
    this.gate = gate;
    this.options = options;
    this.spec = spec;
  }

  int run(Path folder, int same, int slower, double delayShare, int wrong) throws Exception {
    List<TargetSpec> targets = gate.targets(services, List.of("redis-streams"));
    if (targets.size() != 1) {
      throw new UsageException("--experiment takes one --target");
    }
    GateSides sides = new GateSides(services, options);
    GateSession session = GateSession.of(services, options, spec, targets, options.scenario());
    Distribution hand = sides.atHand("what is built here");
    ExperimentSpec asked =
        new ExperimentSpec(
            ExperimentSpec.SCHEMA_VERSION,
            sides.commit(),
            session.environment(),
            services.gate().machine().get(),
            options.scenario(),
            targets.get(0).name(),
            gate.c2(),
            gate.pairs(),
            gate.primary().key(),
            gate.measures().stream().map(Measure::key).toList(),
            gate.rules().threshold(),
            gate.rules().adjusted(),
            session.seed(),
            same,
            slower,
            delayShare,
            wrong);
    comparable(folder, asked);
    Confusion confusion;
    Files.createDirectories(folder);
    RunLock lock = lock(folder);
    try {
      confusion = GateExperiment.open(folder, asked, gates(session, hand)).run();
    } catch (FirstTrialException e) {
      services.terminal().say(e.getMessage());
      return Exit.UNKNOWN;
    } finally {
      lock.close();
    }
    services
        .out()
        .print(
            options.json()
                ? JsonFile.text(confusion)
                : ConfusionReport.of(confusion).text(options.language(services).locale()));
    services.out().flush();
    if (!confusion.sound()) {
      return Exit.INVALID;
    }
    return confusion.decisive() ? Exit.VALID : Exit.UNKNOWN;
  }

  /** Two at once would measure each other. */
  private static RunLock lock(Path folder) throws IOException {
    return RunLock.take(folder, LOCK)
        .orElseThrow(() -> new UsageException("somebody else is running --experiment " + folder));
  }

  /** Gates of two versions, or from two places, are no one experiment. */
  private static void comparable(Path folder, ExperimentSpec asked) throws IOException {
    Optional<ExperimentSpec> begun = GateExperiment.begun(folder);
    if (begun.isEmpty()) {
      return;
    }
    String otherwise =
        "--experiment %s was begun with %s, and this is %s: %s, or take another folder";
    ExperimentSpec then = begun.get();
    if (!then.commit().equals(asked.commit())) {
      throw new UsageException(
          otherwise.formatted(folder, then.commit(), asked.commit(), "check that out"));
    }
    if (!asked.environment().equals(then.environment())) {
      throw new UsageException(
          otherwise.formatted(
              folder, "--env " + then.environment(), "--env " + asked.environment(), "say which"));
    }
    if (!asked.machine().equals(then.machine())) {
      throw new UsageException(
          "--experiment %s was begun on another machine, or with another JVM".formatted(folder));
    }
  }

  private GateExperiment.Gates gates(GateSession session, Distribution hand) {
    return new GateExperiment.Gates() {
      @Override
      public StoredTrials run(
          RunDirectory directory,
          ExperimentSpec begun,
          String target,
          long seed,
          ServiceSettings head)
          throws ProvisionException, IOException, InterruptedException {
        List<GatePlan.Contender> contenders = new ArrayList<>();
        for (Side side : Side.values()) {
          contenders.add(contender(begun, side, target, hand, head));
        }
        return session.run(
            session.plan(contenders, begun.pairs(), begun.primary(), seed), directory);
      }

      @Override
      public void say(String line) {
        services.terminal().say(line);
      }
    };
  }

  private GatePlan.Contender contender(
      ExperimentSpec begun, Side side, String target, Distribution hand, ServiceSettings head) {
    TargetSpec spec = GateSides.spec(Targets.find(services, target), side, hand, begun.c2());
    return new GatePlan.Contender(
        side, side == Side.HEAD ? spec.with(head) : spec, begun.scenario());
  }
}
