package dev.firstcome.core.csv;

import java.io.IOException;
import java.nio.file.Path;

/** A file of a run directory that is not as results.md says. The message is one line. */
public final class MalformedFileException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Path file;
  private final long line;
  private final int column;
  private final String problem;

  /** Creates the exception for a file that is wrong as a whole. */
  public MalformedFileException(Path file, String problem) {
    super(file + ": " + problem);
    this.file = file;
    this.line = 0;
    this.column = 0;
    this.problem = problem;
  }

  /** Creates the exception; {@code line} and {@code column} count from 1, column in characters. */
  public MalformedFileException(Path file, long line, int column, String problem) {
    super(file + ":" + line + ":" + column + ": " + problem);
    this.file = file;
    this.line = line;
    this.column = column;
    this.problem = problem;
  }

  /** Returns the same complaint about a line further down. */
  MalformedFileException furtherDown(long lines) {
    return new MalformedFileException(file, line + lines, column, problem);
  }
}
