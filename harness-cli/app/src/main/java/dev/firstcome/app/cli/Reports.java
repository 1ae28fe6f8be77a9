package dev.firstcome.app.cli;

import dev.firstcome.app.duel.StoredDuel;
import dev.firstcome.app.duel.StoredRun;
import dev.firstcome.core.latency.LatencyLog;
import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.ComparisonTable;
import dev.firstcome.reports.HtmlReport;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.comparison.DuelJson;
import dev.firstcome.reports.comparison.DuelReport;
import dev.firstcome.reports.comparison.PercentilesCsv;
import dev.firstcome.reports.page.ReportedRun;
import dev.firstcome.reports.trace.Resolution;
import dev.firstcome.reports.trace.Trace;
import dev.firstcome.reports.trace.TraceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** Writes them into the directory of a run. */
  void write(StoredRun run) throws IOException {
    Path directory = run.directory().path();
    RunResult result = run.result();
    Files.writeString(
        directory.resolve(MARKDOWN),
        ComparisonTable.of(List.of(result)).markdown(language.locale()));
    Files.writeString(
        directory.resolve(HTML), page(run.directory(), List.of(run), List.of(run)).html());
    if (Files.exists(run.directory().latency())) {
      percentiles(directory, Map.of(result.target(), LatencyLog.read(run.directory().latency())));
    }
  }

  /** Writes them into the directory of a comparison. */
  void write(StoredDuel stored) throws IOException {
    if (stored.runs().isEmpty()) {
      return;
    }
    Path directory = stored.directory();
    HtmlReport page = page(new RunDirectory(directory), stored.runs(), contestants(stored));
    Optional<Duel> duel = stored.duel();
    if (duel.isPresent()) {
      Files.writeString(
          directory.resolve(MARKDOWN), DuelReport.of(duel.get()).markdown(language.locale()));
      Files.writeString(directory.resolve(HTML), page.with(duel.get()).html());
      Files.writeString(directory.resolve(JSON), DuelJson.of(duel.get()));
    } else {
      List<RunResult> results = stored.runs().stream().map(StoredRun::result).toList();
      Files.writeString(
          directory.resolve(MARKDOWN), ComparisonTable.of(results).markdown(language.locale()));
      Files.writeString(directory.resolve(HTML), page.html());
    }
    percentiles(directory, stored.latencies());
  }

  /** The control's runs are the first target against itself: they are judged, and not drawn. */
  private static List<StoredRun> contestants(StoredDuel stored) {
    List<String> controls =
        stored.file().plan().stream()
            .flatMap(plan -> plan.trials().stream())
            .filter(PlannedTrial::control)
            .flatMap(trial -> trial.run().stream())
            .toList();
    return stored.runs().stream()
        .filter(run -> !controls.contains(run.directory().name()))
        .toList();
  }

  private static HtmlReport page(
      RunDirectory directory, List<StoredRun> runs, List<StoredRun> drawn) throws IOException {
    long stormMs =
        drawn.stream().mapToLong(run -> run.manifest().scenario().durationMs()).max().orElse(0);
    long intervalNs = Resolution.intervalNs(stormMs);
    Map<String, Trace> traces = new LinkedHashMap<>();
    for (StoredRun run : drawn) {
      Trace trace = TraceReader.read(run.directory(), run.result(), intervalNs);
      traces.merge(trace.design(), trace, Trace::plus);
    }
    List<ReportedRun> reported =
        runs.stream().map(run -> new ReportedRun(run.result(), run.manifest())).toList();
    return HtmlReport.of(directory.name(), reported, new ArrayList<>(traces.values()));
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
