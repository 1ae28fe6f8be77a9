package dev.firstcome.app.cli;

import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.ComparisonTable;
import dev.firstcome.reports.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that a person opens, beside those that a program reads. */
final class Reports {

  private static final String MARKDOWN = "report.md";
  private static final String HTML = "report.html";

  private final Language language;

  Reports(Language language) {
    this.language = language;
  }

  /** Writes them into the directory of a run or of a comparison. */
  void write(RunDirectory directory, List<RunResult> results) throws IOException {
    Files.writeString(
        directory.path().resolve(MARKDOWN),
        ComparisonTable.of(results).markdown(language.locale()));
    Files.writeString(directory.path().resolve(HTML), HtmlReport.of(results).html());
  }

  /** The one to open first. */
  static Path first(RunDirectory directory) {
    return directory.path().resolve(HTML);
  }
}
