package dev.firstcome.app.cli;

import dev.firstcome.app.benchmark.BenchmarkFolder;
import dev.firstcome.reports.benchmark.BenchmarkReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a folder of benchmarks that a person, or another program, opens. */
record BenchmarkFiles(BenchmarkReport report, Language language) {

  static BenchmarkFiles of(BenchmarkFolder folder, Language language) throws IOException {
    return new BenchmarkFiles(BenchmarkReport.of(folder.manifest(), folder.entries()), language);
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("report.md"), report.markdown(language.locale()));
    Files.writeString(folder.resolve("report.html"), report.html());
    Files.writeString(folder.resolve("benchmark.json"), report.json());
  }
}
