package dev.firstcome.app.cli;

import dev.firstcome.core.json.JsonFile;
import dev.firstcome.reports.evidence.EvidenceReport;
import dev.firstcome.reports.evidence.JudgedIntervals;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code firstcome evidence}. */
@Command(
    name = "evidence",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Hold the claims that are made about the designs against measured runs.",
      "Each is answered: holds here, does not hold here, or not measured by these runs."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  firstcome evidence                                        all runs under runs/",
      "  firstcome evidence runs/20260101-120000-storm-compare --format markdown"
    })
final class EvidenceCommand implements Callable<Integer> {

  /** How it is written. */
  enum Format {
    /** For a terminal. */
    TEXT,
    /** For a pull request. */
    MARKDOWN,
    /** A fragment of a page. */
    HTML
  }

  private final Services services;

  @Parameters(
      paramLabel = "DIR",
      converter = Folder.class,
      arity = "0..*",
      defaultValue = "runs",
      description = "Runs, comparisons, or folders of runs (default: ${DEFAULT-VALUE}).")
  private List<Path> folders;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|html",
      defaultValue = "text",
      description = "How it is written (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--json", description = "Print claims, figures and answers as JSON instead.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      description = "Language of the sentences (default: the locale's).")
  private Language language;

  @Spec private CommandSpec spec;

  EvidenceCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    if (json) {
      Misplaced.refuse(spec, "--json is a format of its own", "--format"::equals);
    }
    EvidenceReport report =
        EvidenceReport.of(
            RunFolders.results(folders), JudgedIntervals.of(RunFolders.duels(folders)));
    Locale shown = (language == null ? Language.of(services.locale()) : language).locale();
    services.out().print(json ? JsonFile.text(report.table().json()) : written(report, shown));
    services.out().flush();
    return report.table().designs().isEmpty() ? Exit.UNKNOWN : Exit.VALID;
  }

  private String written(EvidenceReport report, Locale shown) {
    return switch (format) {
      case TEXT -> report.text(shown);
      case MARKDOWN -> report.markdown(shown);
      case HTML -> report.html(shown);
    };
  }
}
