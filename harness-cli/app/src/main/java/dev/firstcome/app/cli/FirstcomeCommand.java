package dev.firstcome.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code firstcome} itself: help, and the way to the commands. */
@Command(
    name = "firstcome",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Drives a first-come storm at a coupon service on its real servers, checks every answer,",
      "and compares designs."
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  firstcome compare                        both designs, a small storm, two minutes",
      "  firstcome compare --scenario storm       20,000 users in 10 s for 1,000 coupons",
      "  firstcome compare --scenario storm --trials 6 --control",
      "                                           interleaved pairs, and what may be claimed",
      "  firstcome run --target redis-streams --scenario storm --stock 500 --seed 42",
      "  firstcome run --target kafka-outbox --set arrivals[0].ratePerS=800 --users 4000",
      "  firstcome verify runs/20260101-120000-storm-redis-streams",
      "  firstcome gate --base main               has a change made it slower, or wrong?",
      "  firstcome selftest                       what the checks catch, shown on known defects",
      "  firstcome jmh --quick                    what taking one unit costs, in Redis and MariaDB",
      "  firstcome scenarios opening              print a scenario, to start one's own from",
      "",
      "Exit codes: 0 valid · 1 invalid, or a limit of the scenario's slo breached · 2 unknown ·",
      "  64 bad usage or bad input · 70 internal error"
    })
final class FirstcomeCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** The command line with all its commands. */
  static CommandLine commandLine(Services services) {
    CommandLine line = new CommandLine(new FirstcomeCommand());
    line.addSubcommand(new RunCommand(services));
    line.addSubcommand(new CompareCommand(services));
    line.addSubcommand(new VerifyCommand(services));
    line.addSubcommand(new GateCommand(services));
    line.addSubcommand(new SelftestCommand(services));
    line.addSubcommand(new BenchmarkCommand(services));
    line.addSubcommand(new EvidenceCommand(services));
    line.addSubcommand(new AdviseCommand(services));
    line.addSubcommand(new ReportCommand(services));
    line.addSubcommand(new ScenariosCommand(services));
    line.addSubcommand(new DoctorCommand(services));
    line.addSubcommand(new CompletionCommand(services));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "no command; one of " + String.join(", ", spec.subcommands().keySet()));
  }
}
