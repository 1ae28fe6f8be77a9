package dev.firstcome.core.history;

import java.io.IOException;
import java.nio.file.Path;

/** Reads {@code history.csv}, also {@code .gz} and {@code .zst}. */
public final class HistoryReader {
  private HistoryReader() {}

  /**
   * Reads a file.
   *
   * @throws dev.firstcome.core.csv.MalformedFileException naming file, line and column
   * @throws IOException if it cannot be read
   */
  public static History read(Path file) throws IOException {
    return dev.firstcome.core.NotYet.here();
  }
}
