package dev.firstcome.app.cli;

import dev.firstcome.app.duel.StoredDuel;
import dev.firstcome.core.latency.LatencyLog;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.ComparisonTable;
import dev.firstcome.reports.HtmlReport;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.comparison.DuelJson;
import dev.firstcome.reports.comparison.DuelReport;
import dev.firstcome.reports.comparison.PercentilesCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files that a person opens, beside those that a program reads. */
final class Reports {

  private static final String MARKDOWN = "report.md";
  private static final String HTML = "report.html";
  private static final String JSON = "duel.json";
  private static final String CSV = "percentiles.csv";

  private final Language language;

  Reports(Language language) {
    this.language = language;
  }

  /** Writes them into the directory of a run, or of a comparison that ran each target once. */
  void write(RunDirectory directory, List<RunResult> results) throws IOException {
    Files.writeString(
        directory.path().resolve(MARKDOWN),
        ComparisonTable.of(results).markdown(language.locale()));
    Files.writeString(directory.path().resolve(HTML), HtmlReport.of(results).html());
    if (results.size() == 1 && Files.exists(directory.latency())) {
      percentiles(
          directory.path(), Map.of(results.get(0).target(), LatencyLog.read(directory.latency())));
    }
  }

  /** Writes them into the directory of a comparison. */
  void write(StoredDuel stored) throws IOException {
    Path directory = stored.directory();
    List<RunResult> results = stored.runs().stream().map(run -> run.result()).toList();
    if (results.isEmpty()) {
      return;
    }
    if (stored.duel().isEmpty()) {
      write(new RunDirectory(directory), results);
    } else {
      write(directory, stored.duel().get(), results);
    }
    percentiles(directory, stored.latencies());
  }

  private void write(Path directory, Duel duel, List<RunResult> results) throws IOException {
    DuelReport report = DuelReport.of(duel);
    Files.writeString(directory.resolve(MARKDOWN), report.markdown(language.locale()));
    Files.writeString(directory.resolve(HTML), HtmlReport.of(results).html(report::html));
    Files.writeString(directory.resolve(JSON), DuelJson.of(duel));
  }

  private static void percentiles(Path directory, Map<String, LatencyLog> latencies)
      throws IOException {
    Files.writeString(directory.resolve(CSV), PercentilesCsv.of(latencies));
  }

  /** The one to open first. */
  static Path first(RunDirectory directory) {
    return directory.path().resolve(HTML);
  }
}
