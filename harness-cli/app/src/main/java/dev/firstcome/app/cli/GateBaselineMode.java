package dev.firstcome.app.cli;

import dev.firstcome.app.gate.CalibrationProbe;
import dev.firstcome.app.gate.Distribution;
import dev.firstcome.app.gate.FirstTrialException;
import dev.firstcome.app.gate.GatePlan;
import dev.firstcome.app.gate.StoredTrials;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.gate.Baseline;
import dev.firstcome.reports.gate.BaselineGate;
import dev.firstcome.reports.gate.Calibration;
import dev.firstcome.reports.gate.Gate;
import dev.firstcome.reports.gate.GateSetup;
import dev.firstcome.reports.gate.Side;
import dev.firstcome.reports.statistics.PairedRatio;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gate --write-baseline} and {@code gate --baseline}: a trend against what was stored. */
final class GateBaselineMode {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,60}");
  private static final List<String> USUAL = List.of("redis-streams", "kafka-outbox");

  private final Services services;
  private final GateOptions gate;
  private final StormOptions options;
  private final CommandSpec spec;

  GateBaselineMode(Services services, GateOptions gate, StormOptions options, CommandSpec spec) {
    this.services = services;
    this.gate = gate;
    this.options = options;
    this.spec = spec;
  }

  /** Runs, and writes {@code reports/baseline/NAME.json}. */
  int write(String name) throws Exception {
    if (!NAME.matcher(name).matches()) {
      throw new UsageException("--write-baseline " + name + ": letters, digits, '-', '_' and '.'");
    }
    if (gate.pairs() < PairedRatio.LEAST_PAIRS) {
      throw new UsageException(
          "--pairs %d: a baseline needs %d trials of each target"
              .formatted(gate.pairs(), PairedRatio.LEAST_PAIRS));
    }
    List<TargetSpec> targets = gate.targets(services, USUAL);
    Scenario scenario = options.scenario();
    GateSession session = GateSession.of(services, options, spec, targets, scenario);
    GatePlan plan = plan(session, targets, scenario, gate.c2(), gate.pairs(), session.seed());
    Calibration calibration = calibration();
    RunDirectory directory = session.directory(options, scenario.name());
    StoredTrials stored;
    try {
      stored = session.run(plan, directory);
    } catch (FirstTrialException e) {
      directory.finish();
      services.terminal().say("no baseline: " + e.getMessage());
      return Exit.UNKNOWN;
    }
    directory.finish();
    if (stored.trials().stream().anyMatch(trial -> trial.validity() == Validity.INVALID)) {
      services.terminal().say("no baseline: the checker found what is built here INVALID");
      return Exit.INVALID;
    }
    List<Baseline.OfTarget> figures =
        targets.stream().map(t -> Baseline.of(t.name(), stored.trials())).toList();
    Optional<String> not = notWritten(stored, figures);
    if (not.isPresent()) {
      services.terminal().say("no baseline: " + not.get());
      return Exit.UNKNOWN;
    }
    Path file =
        Files.createDirectories(services.gate().home().resolve("reports").resolve("baseline"))
            .resolve(name + ".json");
    JsonFile.write(
        file,
        new Baseline(
            Baseline.SCHEMA_VERSION,
            name,
            new GateSides(services, options).commit(),
            RunClock.instant(services.time().epochNs()),
            scenario,
            session.seed(),
            session.environment(),
            gate.c2(),
            services.gate().machine().get(),
            calibration,
            figures));
    services.out().printf("%-8s %s%n", "baseline", file);
    services.out().flush();
    return Exit.VALID;
  }

  private static Optional<String> notWritten(StoredTrials stored, List<Baseline.OfTarget> figures) {
    if (stored.plan().next().isPresent()) {
      return Optional.of("not all trials have run");
    }
    if (stored.trials().stream().anyMatch(trial -> trial.validity() != Validity.VALID)) {
      return Optional.of("not all trials are VALID");
    }
    return figures.stream().anyMatch(of -> of.trials().size() < PairedRatio.LEAST_PAIRS)
        ? Optional.of("each target needs %d trials that are FIT".formatted(PairedRatio.LEAST_PAIRS))
        : Optional.empty();
  }

  /** Runs what the baseline ran, and holds it against that. */
  int check(Path file) throws Exception {
    Baseline baseline = Baseline.read(file);
    List<TargetSpec> targets = gate.targets(services, baseline.names());
    comparable(file, baseline, targets);
    GateSession session = GateSession.of(services, options, spec, targets, baseline.scenario());
    if (!session.environment().equals(baseline.environment())) {
      throw new UsageException(
          "%s was measured with --env %s, and this is %s: their figures are not comparable"
              .formatted(file, baseline.environment(), session.environment()));
    }
    int trials = gate.pairs(Math.max(PairedRatio.LEAST_PAIRS, trials(baseline)));
    GatePlan plan =
        plan(session, targets, baseline.scenario(), baseline.c2(), trials, baseline.seed());
    Calibration here = calibration();
    RunDirectory directory = session.directory(options, baseline.scenario().name());
    Gate outcome;
    try {
      StoredTrials ran = session.run(plan, directory);
      outcome =
          BaselineGate.of(
                  setup(baseline, plan, ran.secondsPerPair()),
                  baseline,
                  ran.trials(),
                  gate.measures(),
                  gate.named(BaselineGate.ROBUST),
                  here)
              .with(ran.failure());
    } catch (FirstTrialException e) {
      services.terminal().say(e.getMessage());
      outcome = Gate.unavailable(setup(baseline, plan, OptionalDouble.empty()), e.sentence());
    }
    GateOutput output = new GateOutput(services, gate, options);
    output.write(directory.path(), outcome);
    return output.tell(Optional.of(directory.finish().path()), outcome);
  }

  /** What would only be found out after all trials. */
  private void comparable(Path file, Baseline baseline, List<TargetSpec> targets) {
    for (TargetSpec target : targets) {
      if (!baseline.names().contains(target.name())) {
        throw new UsageException(
            "%s has no figures of %s; it has %s"
                .formatted(file, target.name(), String.join(", ", baseline.names())));
      }
    }
    for (Measure measure : gate.named(Set.of())) {
      if (measure.unit() == Unit.PER_SECOND) {
        throw new UsageException(
            "--figures %s: below the limit a rate is what was offered, so it cannot fail a baseline"
                .formatted(measure.key()));
      }
      for (TargetSpec target : targets) {
        long has = baseline.having(target.name(), measure);
        if (has < PairedRatio.LEAST_PAIRS) {
          throw new UsageException(
              "--figures %s: %s has it of %d trial(s) of %s; it takes %d"
                  .formatted(measure.key(), file, has, target.name(), PairedRatio.LEAST_PAIRS));
        }
      }
    }
  }

  private GateSetup setup(Baseline baseline, GatePlan plan, OptionalDouble secondsPerPair) {
    return new GateSetup(
        baseline.scenario().name(),
        plan.seed(),
        "%s (%s, %s)".formatted(baseline.name(), baseline.commit(), baseline.writtenAt()),
        new GateSides(services, options).atHand("what is built here").label(),
        plan.targets(),
        plan.pairs(),
        plan.pairs() * plan.targets().size(),
        gate.rules(),
        secondsPerPair);
  }

  private static int trials(Baseline baseline) {
    return baseline.targets().stream().mapToInt(of -> of.trials().size()).min().orElse(0);
  }

  private Calibration calibration() throws Exception {
    services.terminal().live("  probing this machine …");
    Calibration calibration = new CalibrationProbe(services.gate().monotonicNs()).measure();
    services.terminal().clear();
    return calibration;
  }

  private GatePlan plan(
      GateSession session,
      List<TargetSpec> targets,
      Scenario scenario,
      boolean c2,
      int trials,
      long seed) {
    Distribution hand = new GateSides(services, options).atHand("what is built here");
    List<GatePlan.Contender> contenders = new ArrayList<>();
    for (TargetSpec target : targets) {
      TargetSpec from = GateSides.spec(target, Side.HEAD, hand, c2);
      contenders.add(new GatePlan.Contender(Side.HEAD, from, scenario));
    }
    return session.plan(contenders, trials, gate.primary().key(), seed);
  }
}
