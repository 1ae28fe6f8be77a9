package dev.firstcome.app.cli;

import dev.firstcome.app.rig.RunOutcome;
import dev.firstcome.app.target.TargetSpec;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code firstcome run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Drive one storm at one target and judge what came of it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  firstcome run --target redis-streams",
      "  firstcome run --target kafka-outbox --scenario storm --users 20000 --stock 1000 \\",
      "      --duration 10s --seed 42",
      "  firstcome run --target redis-streams --scenario opening --set durability=always --json"
    })
final class RunCommand implements Callable<Integer> {

  private final Services services;

  @Option(
      names = "--target",
      paramLabel = "NAME",
      required = true,
      completionCandidates = Targets.Names.class,
      description = "What is put to the test: ${COMPLETION-CANDIDATES}.")
  private String target;

  @Mixin private StormOptions options;

  @Spec private CommandSpec spec;

  RunCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    TargetSpec found =
        Targets.set("--set", Targets.find(services, target), options.serviceSettings());
    if (!options.serviceSettings().isEmpty() && options.external()) {
      throw new UsageException("--set of the service itself cannot reach an external one");
    }
    RunOutcome outcome = Session.of(services, options, spec, List.of(found)).run(found);
    new Printer(services, options).run(outcome);
    return Exit.of(List.of(outcome.result()), options.requireFit());
  }
}
