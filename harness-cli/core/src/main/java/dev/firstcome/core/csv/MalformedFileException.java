package dev.firstcome.core.csv;

import java.io.IOException;
import java.nio.file.Path;

/** A file of a run directory that is not as results.md says. The message is one line. */
public final class MalformedFileException extends IOException {
  private static final long serialVersionUID = 1;

  /** Creates the exception for a file that is wrong as a whole. */
  public MalformedFileException(Path file, String problem) {
    super(file + ": " + problem);
  }

  /** Creates the exception; {@code line} and {@code column} count from 1, column in characters. */
  public MalformedFileException(Path file, long line, int column, String problem) {
    super(file + ":" + line + ":" + column + ": " + problem);
  }
}
