package dev.firstcome.app.cli;

import dev.firstcome.app.rig.GatlingReport;
import dev.firstcome.app.rig.RunOutcome;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.ComparisonTable;
import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.comparison.DuelJson;
import dev.firstcome.reports.comparison.DuelReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Prints what runs came to: the table and where everything is, or the JSON alone. */
final class Printer {

  private final PrintStream out;
  private final boolean json;
  private final Language language;

  Printer(Services services, StormOptions options) {
    this.out = services.out();
    this.json = options.json();
    this.language = options.language(services);
  }

  void run(RunOutcome outcome) throws IOException {
    if (json) {
      out.print(JsonFile.text(outcome.result()));
    } else {
      table(List.of(outcome.result()));
      places(outcome);
    }
    out.flush();
  }

  /**
   * Prints a comparison.
   *
   * @param directory of the comparison, finished
   */
  void comparison(RunDirectory directory, List<RunOutcome> outcomes) throws IOException {
    List<RunResult> results = outcomes.stream().map(RunOutcome::result).toList();
    if (json) {
      out.print(JsonFile.text(results));
    } else {
      table(results);
      place("report", Reports.first(directory));
      for (RunOutcome outcome : outcomes) {
        places(outcome);
      }
    }
    out.flush();
  }

  /**
   * Prints interleaved trials.
   *
   * @param report where it is; empty where nothing was written
   */
  void duel(Duel duel, Optional<Path> report) {
    if (json) {
      out.print(DuelJson.of(duel));
    } else {
      out.println();
      out.print(DuelReport.of(duel).text(language.locale()));
      out.println();
      report.ifPresent(path -> place("report", path));
    }
    out.flush();
  }

  /** Prints runs that are only read. */
  void stored(List<RunResult> results) {
    if (json) {
      out.print(JsonFile.text(results));
    } else {
      table(results);
    }
    out.flush();
  }

  private void table(List<RunResult> results) {
    out.println();
    out.print(ComparisonTable.of(results).text(language.locale()));
    out.println();
  }

  private void places(RunOutcome outcome) throws IOException {
    place("run", outcome.directory().path());
    place("report", Reports.first(outcome.directory()));
    Optional<Path> gatling = GatlingReport.page(outcome.directory());
    if (gatling.isPresent()) {
      place("gatling", gatling.get());
    }
  }

  private void place(String what, Path path) {
    out.printf("%-8s %s%n", what, path);
  }
}
