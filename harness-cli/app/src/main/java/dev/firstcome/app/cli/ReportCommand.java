package dev.firstcome.app.cli;

import dev.firstcome.app.benchmark.BenchmarkFolder;
import dev.firstcome.app.duel.StoredDuel;
import dev.firstcome.app.duel.StoredRun;
import dev.firstcome.core.run.RunDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code firstcome report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Write the reports of runs, comparisons or benchmarks anew, from what is in them.",
      "Nothing is run, and nothing is judged again (that is verify)."
    },
    footerHeading = "%nExample:%n",
    footer = "  firstcome report runs/20260101-120000-storm-compare --lang ko")
final class ReportCommand implements Callable<Integer> {

  private final Services services;

  @Parameters(
      paramLabel = "DIR",
      converter = Folder.class,
      arity = "1..*",
      description = "Folders of runs, comparisons or benchmarks.")
  private List<Path> directories;

  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      description = "Language of report.md (default: the locale's); report.html holds both.")
  private Language language;

  ReportCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    Language shown = language == null ? Language.of(services.locale()) : language;
    Reports reports = new Reports(shown);
    for (Path directory : directories) {
      if (!Files.isDirectory(directory)) {
        throw new UsageException("no such directory: " + directory);
      }
      if (BenchmarkFolder.isAt(directory)) {
        BenchmarkFiles.of(new BenchmarkFolder(new RunDirectory(directory)), shown).write(directory);
      } else if (StoredDuel.isAt(directory)) {
        reports.write(StoredDuel.read(directory));
      } else if (StoredRun.isAt(directory)) {
        reports.write(StoredRun.read(directory));
      } else {
        throw new UsageException("neither a run nor a comparison nor benchmarks: " + directory);
      }
      services.out().printf("%-8s %s%n", "report", Reports.first(new RunDirectory(directory)));
    }
    services.out().flush();
    return Exit.VALID;
  }
}
