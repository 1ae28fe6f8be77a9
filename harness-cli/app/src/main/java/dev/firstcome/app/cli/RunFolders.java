package dev.firstcome.app.cli;

import dev.firstcome.app.duel.StoredDuel;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.ComparisonFile;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.advice.MeasuredRun;
import dev.firstcome.reports.comparison.Duel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds finished runs: a folder may be a run, a comparison, which names the runs beside it, or one
 * that holds runs. Folders of runs that never came to their end have no say.
 */
final class RunFolders {

  private RunFolders() {}

  /** The results of all runs in these folders, each once, by name. */
  static List<RunResult> results(List<Path> folders) throws IOException {
    List<RunResult> results = new ArrayList<>();
    for (Path run : runs(folders)) {
      results.add(JsonFile.read(new RunDirectory(run).result(), RunResult.class));
    }
    return results;
  }

  /** The duels of those folders that are comparisons with interleaved trials. */
  static List<Duel> duels(List<Path> folders) throws IOException {
    List<Duel> duels = new ArrayList<>();
    for (Path folder : folders) {
      if (StoredDuel.isAt(folder)) {
        StoredDuel.read(folder).duel().ifPresent(duels::add);
      }
    }
    return duels;
  }

  /** The same, with what was set in each. */
  static List<MeasuredRun> measured(List<Path> folders) throws IOException {
    List<MeasuredRun> measured = new ArrayList<>();
    for (Path folder : runs(folders)) {
      RunDirectory run = new RunDirectory(folder);
      measured.add(
          new MeasuredRun(
              JsonFile.read(run.result(), RunResult.class),
              JsonFile.read(run.manifest(), RunManifest.class)));
    }
    return measured;
  }

  /** The folders of all these runs, each once. */
  static List<Path> paths(List<Path> folders) throws IOException {
    return List.copyOf(runs(folders));
  }

  /**
   * The run folders.
   *
   * @throws UsageException if a folder is not there, or holds no run
   */
  private static Set<Path> runs(List<Path> folders) throws IOException {
    Set<Path> runs = new LinkedHashSet<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException("no such directory: " + folder);
      }
      List<Path> found = runs(folder);
      if (found.isEmpty()) {
        throw new UsageException(
            folder + ": no finished run in it (a run's folder holds a result.json)");
      }
      runs.addAll(found);
    }
    return runs;
  }

  private static List<Path> runs(Path folder) throws IOException {
    if (isRun(folder)) {
      return List.of(folder);
    }
    Path comparison = folder.resolve("comparison.json");
    if (Files.exists(comparison)) {
      return JsonFile.read(comparison, ComparisonFile.class).runs().stream()
          .map(folder::resolveSibling)
          .filter(RunFolders::isRun)
          .toList();
    }
    try (Stream<Path> below = Files.list(folder)) {
      return below.filter(RunFolders::isRun).sorted().toList();
    }
  }

  private static boolean isRun(Path folder) {
    String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
    return Files.exists(new RunDirectory(folder).result())
        && !name.endsWith(".partial")
        && !name.endsWith(".failed");
  }
}
