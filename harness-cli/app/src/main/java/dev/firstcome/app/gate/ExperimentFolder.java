package dev.firstcome.app.gate;

import dev.firstcome.app.rig.Folders;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.reports.gate.Confusion;
import dev.firstcome.reports.gate.ConfusionReport;
import dev.firstcome.reports.gate.ExperimentSpec;
import dev.firstcome.reports.gate.Gate;
import dev.firstcome.reports.gate.GateJson;
import dev.firstcome.reports.gate.GateTrial;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where an experiment is kept: {@code experiment.json} holds what was asked for, {@code
 * runs/KIND-NN/} each gate with the trials that have run, {@code gates/KIND-NN.json} what was
 * decided, {@code confusion.*} the counts. Of a run that is judged only manifest and result are
 * kept.
 *
 * @param path the folder
 */
record ExperimentFolder(Path path) {
  private static final Set<String> KEPT = Set.of("manifest.json", "result.json");

  Path specFile() {
    return path.resolve("experiment.json");
  }

  /** What was asked for when it began; empty where there is none. */
  Optional<ExperimentSpec> begun() throws IOException {
    return Files.exists(specFile())
        ? Optional.of(JsonFile.read(specFile(), ExperimentSpec.class))
        : Optional.empty();
  }

  void begin(ExperimentSpec asked) throws IOException {
    Files.createDirectories(path);
    JsonFile.write(specFile(), asked);
  }

  /** Returns the directory of a gate, which is there afterwards. */
  RunDirectory directory(String gate) throws IOException {
    return new RunDirectory(Files.createDirectories(path.resolve("runs").resolve(gate)));
  }

  /** Writes what a gate decided, and anew what all have. */
  void write(String name, Gate gate, Confusion confusion) throws IOException {
    Path gates = Files.createDirectories(path.resolve("gates"));
    Files.writeString(gates.resolve(name + ".json"), GateJson.of(gate));
    JsonFile.write(path.resolve("confusion.json"), confusion);
    ConfusionReport report = ConfusionReport.of(confusion);
    Files.writeString(path.resolve("confusion.md"), report.markdown(Locale.ENGLISH));
    Files.writeString(path.resolve("confusion.ko.md"), report.markdown(Locale.KOREAN));
  }

  /** Deletes what no history needs of a gate's runs. */
  static void prune(StoredTrials stored, RunDirectory gate) throws IOException {
    for (GateTrial trial : stored.trials()) {
      Path run = gate.path().resolveSibling(trial.trial().result().run());
      try (DirectoryStream<Path> files = Files.newDirectoryStream(run)) {
        for (Path file : files) {
          if (!KEPT.contains(file.getFileName().toString())) {
            Folders.delete(file);
          }
        }
      }
    }
  }
}
