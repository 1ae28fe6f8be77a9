package dev.firstcome.app.benchmark;

import dev.firstcome.core.benchmark.BenchmarkManifest;
import dev.firstcome.core.benchmark.JmhEntry;
import dev.firstcome.core.benchmark.PlannedBenchmark;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.RunDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The paths of a folder of benchmarks.
 *
 * @param directory the folder
 */
public record BenchmarkFolder(RunDirectory directory) {
  private static final String MERGED = "jmh.json";
  private static final String RESULTS = "results";

  /** Whether there is such a folder. */
  public static boolean isAt(Path folder) {
    return Files.isDirectory(folder.resolve(RESULTS))
        && Files.exists(new RunDirectory(folder).manifest());
  }

  /** What was planned. */
  public BenchmarkManifest manifest() throws IOException {
    return JsonFile.read(directory.manifest(), BenchmarkManifest.class);
  }

  /** What of the plan has no result yet, in its order. */
  public List<PlannedBenchmark> missing() throws IOException {
    return manifest().plan().stream().filter(one -> !Files.exists(result(one))).toList();
  }

  /** All results there are, in the order of the plan. */
  public List<JmhEntry> entries() throws IOException {
    List<JmhEntry> entries = new ArrayList<>();
    for (PlannedBenchmark one : manifest().plan()) {
      if (Files.exists(result(one))) {
        entries.addAll(List.of(JsonFile.read(result(one), JmhEntry[].class)));
      }
    }
    return entries;
  }

  /** Writes {@code jmh.json}: every result with all that JMH told of it. */
  public void merge() throws IOException {
    List<Object> all = new ArrayList<>();
    for (PlannedBenchmark one : manifest().plan()) {
      if (Files.exists(result(one))) {
        all.addAll(List.of(JsonFile.read(result(one), Object[].class)));
      }
    }
    JsonFile.write(directory.path().resolve(MERGED), all);
  }

  Path results() {
    return directory.path().resolve(RESULTS);
  }

  /** Where a result is once it is complete. */
  Path result(PlannedBenchmark benchmark) {
    return results().resolve(benchmark.fileName() + ".json");
  }

  Path log(PlannedBenchmark benchmark) {
    return directory.logs().resolve(benchmark.fileName() + ".log");
  }

  /** Temporary files and the servers' data. */
  Path data() {
    return directory.path().resolve("data");
  }
}
