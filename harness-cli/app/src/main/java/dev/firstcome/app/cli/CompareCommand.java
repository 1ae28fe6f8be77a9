package dev.firstcome.app.cli;

import dev.firstcome.app.duel.StoredDuel;
import dev.firstcome.app.rig.RunOutcome;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.ComparisonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code firstcome compare}. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Drive the same storm at several targets, and lay the results side by side.",
      "Every run is on fresh servers, warmed; targets of one pair get the same arrivals and users.",
      "With DIRs nothing is run: runs, or comparisons, that are there already are compared."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  firstcome compare",
      "  firstcome compare --scenario storm --trials 6 --control",
      "  firstcome compare --targets db-lock,redis-streams,kafka-outbox --trials 6 \\",
      "      --primary issuanceP99",
      "  firstcome compare --resume runs/20260101-120000-storm-compare",
      "  firstcome compare runs/20260101-120000-storm-compare --lang ko"
    })
final class CompareCommand implements Callable<Integer> {

  private final Services services;

  @Parameters(
      paramLabel = "DIR",
      converter = Folder.class,
      arity = "0..*",
      description =
          "Run or comparison directories; they must be of one scenario, environment and"
              + " machine.")
  private List<Path> directories = new ArrayList<>();

  @Option(
      names = "--targets",
      paramLabel = "A,B",
      split = ",",
      defaultValue = "redis-streams,kafka-outbox",
      completionCandidates = Targets.Names.class,
      description = {
        "What is compared, in this order (default: ${DEFAULT-VALUE}).",
        "There are ${COMPLETION-CANDIDATES}."
      })
  private List<String> targets;

  @Mixin private TrialOptions trials;

  @Mixin private StormOptions options;

  @Spec private CommandSpec spec;

  CompareCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    if (!directories.isEmpty()) {
      if (trials.resume().isPresent()) {
        throw new UsageException("--resume has no place here: a DIR is given");
      }
      nothingIsRun("a DIR is given");
      return new StoredComparison(services, options).print(directories);
    }
    if (!options.serviceSettings().isEmpty()) {
      throw new UsageException(
          "--set of the service itself is for 'run' and 'gate': designs are compared as they are");
    }
    DuelCommand duel = new DuelCommand(services, options, spec);
    if (trials.resume().isPresent()) {
      nothingIsRun(
          "--resume goes on with what was asked for then",
          "--env",
          "--endpoints",
          "--image",
          "--limit");
      return duel.resume(trials.resume().get());
    }
    List<TargetSpec> specs = specs();
    if (trials.wanted()) {
      return duel.start(specs, trials);
    }
    trials.nothingDeclared(spec);
    return once(specs);
  }

  /** Options that say what to run must not be passed over in silence. */
  private void nothingIsRun(String because, String... more) {
    List<String> harmless =
        new ArrayList<>(List.of("DIR", "--lang", "--json", "--require-fit", "--resume"));
    harmless.addAll(List.of(more));
    Misplaced.refuse(spec, because, harmless);
  }

  private List<TargetSpec> specs() {
    if (targets.isEmpty() || targets.stream().anyMatch(String::isBlank)) {
      throw new UsageException("--targets has an empty name: it takes names with commas between");
    }
    if (new HashSet<>(targets).size() != targets.size()) {
      throw new UsageException("--targets names a target twice: " + String.join(",", targets));
    }
    return targets.stream().map(name -> Targets.find(services, name.strip())).toList();
  }

  /** Each target once: figures side by side, and no claim. */
  private int once(List<TargetSpec> specs) throws Exception {
    Session session = Session.of(services, options, spec, specs);
    Instant startedAt = RunClock.instant(services.time().epochNs());
    List<RunOutcome> outcomes = new ArrayList<>();
    for (TargetSpec target : specs) {
      if (!services.stop().raised()) {
        outcomes.add(session.run(target));
      }
    }
    List<RunResult> results = outcomes.stream().map(RunOutcome::result).toList();
    if (!results.isEmpty()) {
      RunDirectory directory = directory(startedAt, session, results);
      new Printer(services, options).comparison(directory, outcomes);
    }
    int code = Exit.of(results, options.requireFit());
    return code == Exit.VALID && outcomes.size() < specs.size() ? Exit.UNKNOWN : code;
  }

  private RunDirectory directory(Instant startedAt, Session session, List<RunResult> results)
      throws IOException {
    RunDirectory directory =
        RunDirectory.create(options.runs(), startedAt, session.scenario().name(), "compare");
    List<String> runs = results.stream().map(RunResult::run).toList();
    JsonFile.write(
        directory.path().resolve(ComparisonFile.NAME),
        new ComparisonFile(
            ComparisonFile.SCHEMA_VERSION,
            session.scenario().name(),
            session.seed(),
            runs,
            Optional.empty()));
    new Reports(options.language(services)).write(StoredDuel.read(directory.path()));
    return directory.finish();
  }
}
