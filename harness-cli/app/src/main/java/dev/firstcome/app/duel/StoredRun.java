package dev.firstcome.app.duel;

import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A run directory that is read again. */
public record StoredRun(RunDirectory directory, RunManifest manifest, RunResult result) {

  /** Tells whether a folder is a run directory that has come to its end. */
  public static boolean isAt(Path folder) {
    RunDirectory run = new RunDirectory(folder);
    return Files.exists(run.manifest()) && Files.exists(run.result());
  }

  /**
   * Reads one.
   *
   * @throws dev.firstcome.core.csv.MalformedFileException naming file, line and column
   * @throws java.nio.file.NoSuchFileException if manifest or result is missing
   */
  public static StoredRun read(Path folder) throws IOException {
    RunDirectory run = new RunDirectory(folder);
    return new StoredRun(
        run,
        JsonFile.read(run.manifest(), RunManifest.class),
        JsonFile.read(run.result(), RunResult.class));
  }
}
