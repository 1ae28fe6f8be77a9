package dev.firstcome.app.cli;

import dev.firstcome.app.rig.GatlingReport;
import dev.firstcome.app.rig.RunOutcome;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Prints what runs came to. */
final class Printer {

  private final Services services;
  private final StormOptions options;

  Printer(Services services, StormOptions options) {
    this.services = services;
    this.options = options;
  }

  void run(RunOutcome outcome) throws IOException {
    PrintStream out = services.out();
    out.print(JsonFile.text(outcome.result()));
    out.println(GatlingReport.page(outcome.directory()));
    out.flush();
  }

  void comparison(RunDirectory directory, List<RunOutcome> outcomes) throws IOException {
    RunDirectory finished = directory.finish();
    List<RunResult> results = outcomes.stream().map(RunOutcome::result).toList();
    services.out().print(JsonFile.text(results));
    services.out().println(finished.path() + " " + options.json());
    services.out().flush();
  }
}
