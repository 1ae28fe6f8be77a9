package dev.firstcome.app.cli;

import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.ScenarioFiles;
import dev.firstcome.core.scenario.ScenarioSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code firstcome scenarios}. */
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    description = "List the built-in scenarios, or print one as YAML.",
    footerHeading = "%nExample:%n",
    footer = {
      "  firstcome scenarios storm > mine.yaml     then: firstcome compare --scenario mine.yaml"
    })
final class ScenariosCommand implements Callable<Integer> {

  private final Services services;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      completionCandidates = StormOptions.ScenarioNames.class,
      description = "The scenario to print: ${COMPLETION-CANDIDATES}.")
  private String name;

  ScenariosCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() {
    if (name != null) {
      ScenarioSource source = ScenarioFiles.find(name);
      source.scenario(); // a file is printed only if it is one
      services.out().print(source.text());
    } else {
      for (String each : ScenarioFiles.builtInNames()) {
        services.out().println(line(ScenarioFiles.builtIn(each).scenario()));
      }
    }
    services.out().flush();
    return Exit.VALID;
  }

  private static String line(Scenario scenario) {
    return String.format(
        Locale.ROOT,
        "%-12s %8d clicks %6.0f s   stock %6d   %s",
        scenario.name(),
        scenario.clicks(),
        scenario.durationMs() / 1000.0,
        scenario.stock(),
        scenario.description());
  }
}
