package dev.firstcome.core.json;

import java.io.IOException;
import java.nio.file.Path;

/** Reads and writes records as JSON. */
public final class JsonFile {
  private JsonFile() {}

  /** Returns the JSON text of a record, indented, with {@code \n} and a last newline. */
  public static String text(Object value) {
    return dev.firstcome.core.NotYet.here();
  }

  /** Writes a file, as a whole or not at all. */
  public static void write(Path file, Object value) throws IOException {
    dev.firstcome.core.NotYet.here();
  }

  /**
   * Reads a file.
   *
   * @throws dev.firstcome.core.csv.MalformedFileException naming file, line and column
   * @throws IOException if it cannot be read
   */
  public static <T> T read(Path file, Class<T> type) throws IOException {
    return dev.firstcome.core.NotYet.here();
  }
}
