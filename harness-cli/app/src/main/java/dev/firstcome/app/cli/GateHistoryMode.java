package dev.firstcome.app.cli;

import dev.firstcome.app.duel.StoredRun;
import dev.firstcome.reports.gate.History;
import dev.firstcome.reports.gate.HistoryGate;
import dev.firstcome.reports.gate.HistoryReport;
import dev.firstcome.reports.gate.HistoryRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code gate --history}: change points in runs of the past. */
final class GateHistoryMode {

  private final Services services;
  private final GateOptions gate;
  private final StormOptions options;

  GateHistoryMode(Services services, GateOptions gate, StormOptions options) {
    this.services = services;
    this.gate = gate;
    this.options = options;
  }

  int run(Path folder) throws IOException {
    List<HistoryRun> runs = new ArrayList<>();
    for (Path run : RunFolders.paths(List.of(folder))) {
      if (StoredRun.isAt(run)) {
        StoredRun stored = StoredRun.read(run);
        runs.add(new HistoryRun(stored.manifest(), stored.result()));
      }
    }
    History history = HistoryGate.of(runs, gate.measures(), gate.rules().threshold());
    HistoryReport report = HistoryReport.of(history);
    Locale language = options.language(services).locale();
    services.out().print(options.json() ? report.json() : report.text(language));
    services.out().flush();
    GateOutput.files(gate, report.markdown(language), report.junit());
    return GateOutput.code(history.verdict());
  }
}
