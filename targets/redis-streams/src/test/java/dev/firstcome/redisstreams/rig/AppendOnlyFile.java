package dev.firstcome.redisstreams.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What Redis has on its disk. */
public final class AppendOnlyFile {
  private final Path folder;

  private AppendOnlyFile(Path folder) {
    this.folder = folder;
  }

  /** Asks the running server where it is. */
  public static AppendOnlyFile ofRunningServer() {
    try (var redis = Servers.redis()) {
      return new AppendOnlyFile(Path.of(redis.configGet("dir").get("dir"), "appendonlydir"));
    }
  }

  /** Copies it, as a crash at this moment would find it. */
  public void copyTo(Path copy) {
    try {
      clear(copy);
      Files.createDirectories(copy);
      for (Path file : files(folder)) {
        Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a copy in its place; the server is down. */
  public void replaceBy(Path copy) {
    try {
      clear(folder);
      Files.createDirectories(folder);
      for (Path file : files(copy)) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes it away; the server is down. */
  public void remove() {
    try {
      clear(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.toList();
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
