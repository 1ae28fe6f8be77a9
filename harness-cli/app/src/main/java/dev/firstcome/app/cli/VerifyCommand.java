package dev.firstcome.app.cli;

import dev.firstcome.app.judge.Evidence;
import dev.firstcome.core.checker.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code firstcome verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Judge a run directory again, or one that another load generator wrote.",
      "It needs history.csv, ledger.csv and coupons.csv alone."
    },
    footerHeading = "%nExample:%n",
    footer = "  firstcome verify runs/20260101-120000-storm-redis-streams --json")
final class VerifyCommand implements Callable<Integer> {

  private final Services services;

  @Parameters(paramLabel = "DIR", description = "The run directory.")
  private Path directory;

  @Option(names = "--json", description = "Print verdict and anomalies as JSON.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      description = "Language of the sentences (default: the locale's).")
  private Language language;

  VerifyCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(directory)) {
      throw new UsageException("no such directory: " + directory);
    }
    Verdict verdict = Evidence.read(directory).verdict();
    Language shown = language == null ? Language.of(services.locale()) : language;
    services
        .out()
        .print(json ? VerdictText.json(verdict) : VerdictText.text(verdict, shown.locale()));
    services.out().flush();
    return Exit.of(verdict.validity());
  }
}
