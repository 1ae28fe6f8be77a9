package dev.firstcome.app.cli;

import dev.firstcome.core.json.JsonFile;
import dev.firstcome.reports.advice.Advice;
import dev.firstcome.reports.advice.AdviceReport;
import dev.firstcome.reports.advice.Needs;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code firstcome advise}. */
@Command(
    name = "advise",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Say which design fits your own numbers, from runs that were measured before.",
      "Only VALID and FIT runs have a say; what none of them measured is not guessed."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  firstcome advise --peak 5000/s --stock 100000 --slo p99=20ms --may-lose 0 --memory 2GiB",
      "",
      "Exit codes: 0 a recommendation · 2 none can be given · 64 bad usage or bad input"
    })
final class AdviseCommand implements Callable<Integer> {

  private final Services services;

  @Option(
      names = "--peak",
      required = true,
      paramLabel = "N/s",
      converter = Amounts.Rate.class,
      description = "Clicks per second at the peak.")
  private double peakPerS;

  @Option(names = "--stock", required = true, paramLabel = "N", description = "Coupons.")
  private long stock;

  @Option(
      names = "--slo",
      required = true,
      paramLabel = "pNN=TIME",
      converter = Amounts.LimitOfQuantile.class,
      description = "The most from due to answer: p50, p90, p99 or p99.9.")
  private Amounts.Limit limit;

  @Option(
      names = "--may-lose",
      defaultValue = "0",
      paramLabel = "N",
      description = "How many acknowledged requests a crash may cost (default: ${DEFAULT-VALUE}).")
  private long mayLose;

  @Option(
      names = "--memory",
      required = true,
      paramLabel = "SIZE",
      converter = Amounts.Size.class,
      description = "Memory for all processes: 512MiB, 2GiB.")
  private long memoryBytes;

  @Parameters(
      paramLabel = "DIR",
      converter = Folder.class,
      arity = "0..*",
      defaultValue = "runs",
      description = "Runs, comparisons, or folders of runs (default: ${DEFAULT-VALUE}).")
  private List<Path> folders;

  @Option(names = "--json", description = "Print the advice as JSON instead.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      description = "Language of the sentences (default: the locale's).")
  private Language language;

  AdviseCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    atLeast("--stock", stock, 1);
    atLeast("--may-lose", mayLose, 0);
    Needs needs = new Needs(peakPerS, stock, limit.quantile(), limit.ns(), mayLose, memoryBytes);
    Advice advice = Advice.of(needs, RunFolders.measured(folders));
    Language shown = language == null ? Language.of(services.locale()) : language;
    services.out().print(json ? JsonFile.text(advice) : AdviceReport.text(advice, shown.locale()));
    services.out().flush();
    return advice.recommended().isPresent() ? Exit.VALID : Exit.UNKNOWN;
  }

  private static void atLeast(String option, long value, long least) {
    if (value < least) {
      throw new UsageException(option + ": must be at least " + least + ", is " + value);
    }
  }
}
