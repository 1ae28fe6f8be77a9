package dev.firstcome.app.cli;

import dev.firstcome.app.rig.RunOutcome;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.ComparisonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code firstcome compare}. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Drive the same storm at several targets, and lay the results side by side.",
      "The targets are run one after the other, each on fresh servers, with the same seed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  firstcome compare",
      "  firstcome compare --scenario storm --seed 42",
      "  firstcome compare --targets db-lock,redis-streams,kafka-outbox",
      "  firstcome compare --scenario opening --set stock=200 --set retries.max=2 --lang ko"
    })
final class CompareCommand implements Callable<Integer> {

  private final Services services;

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

  @Mixin private StormOptions options;

  @Spec private CommandSpec spec;

  CompareCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    if (new HashSet<>(targets).size() != targets.size()) {
      throw new UsageException("--targets names a target twice: " + String.join(",", targets));
    }
    List<TargetSpec> specs =
        targets.stream().map(name -> Targets.find(services, name.strip())).toList();
    Session session = new Session(services, options, spec, specs);
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
        directory.path().resolve("comparison.json"),
        new ComparisonFile(
            ComparisonFile.SCHEMA_VERSION, session.scenario().name(), session.seed(), runs));
    new Reports(options.language(services)).write(directory, results);
    return directory.finish();
  }
}
