package dev.firstcome.app.cli;

import dev.firstcome.reports.gate.Gate;
import dev.firstcome.reports.gate.GateJson;
import dev.firstcome.reports.gate.GateReport;
import dev.firstcome.reports.gate.GateVerdict;
import dev.firstcome.reports.gate.JunitXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/** Where a gate's outcome goes: its folder, the files that were asked for, standard output. */
final class GateOutput {

  private final Services services;
  private final GateOptions gate;
  private final StormOptions storm;

  GateOutput(Services services, GateOptions gate, StormOptions storm) {
    this.services = services;
    this.gate = gate;
    this.storm = storm;
  }

  /** Writes a gate's own files. */
  void write(Path folder, Gate outcome) throws IOException {
    Files.writeString(folder.resolve("gate.json"), GateJson.of(outcome));
    Files.writeString(folder.resolve("gate.md"), GateReport.of(outcome).markdown(locale()));
    Files.writeString(folder.resolve("gate.xml"), JunitXml.of(outcome));
  }

  /**
   * Tells it to whoever asked.
   *
   * @param folder that has its files; empty where nothing has run
   */
  int tell(Optional<Path> folder, Gate outcome) {
    GateReport report = GateReport.of(outcome);
    if (storm.json()) {
      services.out().print(GateJson.of(outcome));
    } else {
      services.out().println();
      services.out().print(report.text(locale()));
      folder.ifPresent(path -> services.out().printf("%n%-8s %s%n", "gate", path));
    }
    services.out().flush();
    files(gate, report.markdown(locale()), JunitXml.of(outcome));
    return code(outcome.verdict());
  }

  /** Writes the files that were asked for; the verdict is told by then. */
  static void files(GateOptions gate, String markdown, String junit) {
    // appended, because a job's summary is one file for all its steps
    gate.summary()
        .ifPresent(
            file ->
                write(
                    "--summary",
                    file,
                    markdown + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND));
    gate.junit().ifPresent(file -> write("--junit", file, junit));
  }

  private static void write(String option, Path file, String text, OpenOption... how) {
    try {
      Files.writeString(file, text, how);
    } catch (IOException e) {
      throw new UsageException(
          "%s %s: it cannot be written: %s".formatted(option, file, e.getMessage()));
    }
  }

  static int code(GateVerdict verdict) {
    return switch (verdict) {
      case PASSED -> Exit.VALID;
      case REGRESSED, INVALID -> Exit.INVALID;
      case INCONCLUSIVE -> Exit.UNKNOWN;
    };
  }

  private Locale locale() {
    return storm.language(services).locale();
  }
}
