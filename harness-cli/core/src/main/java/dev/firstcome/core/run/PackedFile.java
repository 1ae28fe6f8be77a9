package dev.firstcome.core.run;

import dev.firstcome.core.csv.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of a run directory that may have been packed after the run: {@code .gz}, {@code .zst}. */
public final class PackedFile {
  private static final List<String> ENDINGS = List.of("", ".gz", ".zst");

  private PackedFile() {}

  /**
   * Returns the one that is there.
   *
   * @param plain the file's name without an ending
   * @throws MalformedFileException if two are there, for they may differ, or if it is no file
   * @throws NoSuchFileException if none is there
   */
  public static Path of(Path plain) throws IOException {
    List<Path> present =
        ENDINGS.stream()
            .map(ending -> plain.resolveSibling(plain.getFileName() + ending))
            .filter(Files::exists)
            .toList();
    if (present.isEmpty()) {
      throw new NoSuchFileException(plain.toString());
    }
    if (present.size() > 1) {
      Stream<String> names = present.stream().map(file -> file.getFileName().toString());
      throw new MalformedFileException(
          plain.toAbsolutePath().getParent(),
          "keep only one of " + names.collect(Collectors.joining(" and ")));
    }
    if (!Files.isRegularFile(present.get(0))) {
      throw new MalformedFileException(present.get(0), "is not a file");
    }
    return present.get(0);
  }
}
