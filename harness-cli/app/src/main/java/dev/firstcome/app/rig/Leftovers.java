package dev.firstcome.app.rig;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a harness that was killed has left: run directories that are still called {@code .partial}
 * though nobody writes them. They are kept as evidence under another ending, without the servers'
 * data, and never taken up again.
 */
final class Leftovers {

  private static final String PARTIAL = ".partial";
  private static final String ABANDONED = ".abandoned";

  private Leftovers() {}

  /**
   * Marks them.
   *
   * @return their new paths
   */
  static List<Path> mark(Path runs) throws IOException {
    List<Path> marked = new ArrayList<>();
    if (!Files.isDirectory(runs)) {
      return marked;
    }
    List<Path> partial = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(runs, "*" + PARTIAL)) {
      folders.forEach(partial::add);
    }
    for (Path folder : partial) {
      if (!RunLock.isIn(folder)) {
        continue; // just being made
      }
      Optional<RunLock> lock = RunLock.take(folder);
      if (lock.isPresent()) {
        Folders.delete(folder.resolve(Bench.DATA));
        lock.get().close();
        String name = folder.getFileName().toString();
        String stem = name.substring(0, name.length() - PARTIAL.length());
        marked.add(Files.move(folder, folder.resolveSibling(stem + ABANDONED)));
      }
    }
    return marked;
  }
}
