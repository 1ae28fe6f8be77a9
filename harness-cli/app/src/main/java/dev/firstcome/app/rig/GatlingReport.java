package dev.firstcome.app.rig;

import dev.firstcome.core.run.RunDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what Gatling left in a run directory. */
public final class GatlingReport {

  private GatlingReport() {}

  /** The page to open; empty where there is none. */
  public static Optional<Path> page(RunDirectory run) throws IOException {
    return simulation(run)
        .map(name -> run.gatling().resolve(name).resolve("index.html"))
        .filter(Files::isRegularFile);
  }

  /** The folder that Gatling made, by its name; empty where there is none. */
  static Optional<String> simulation(RunDirectory run) throws IOException {
    if (!Files.isDirectory(run.gatling())) {
      return Optional.empty();
    }
    try (Stream<Path> folders = Files.list(run.gatling())) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("simulation.log")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .findFirst();
    }
  }
}
