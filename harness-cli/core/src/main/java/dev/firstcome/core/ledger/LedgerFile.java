package dev.firstcome.core.ledger;

import java.io.IOException;
import java.nio.file.Path;

/** Reads and writes {@code ledger.csv}. */
public final class LedgerFile {
  private LedgerFile() {}

  /**
   * Reads a file, also {@code .gz} and {@code .zst}.
   *
   * @throws dev.firstcome.core.csv.MalformedFileException naming file, line and column
   * @throws IOException if it cannot be read
   */
  public static Ledger read(Path file) throws IOException {
    return dev.firstcome.core.NotYet.here();
  }

  /** Writes a file, as a whole or not at all. */
  public static void write(Path file, Ledger ledger) throws IOException {
    dev.firstcome.core.NotYet.here();
  }
}
