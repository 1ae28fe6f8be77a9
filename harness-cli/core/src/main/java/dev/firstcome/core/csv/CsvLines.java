package dev.firstcome.core.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;

/**
 * Some whole lines of a CSV file: goes through them line by line, and through each line cell by
 * cell, without making objects. A cell is a decimal integer or a word; there are no quotes, no
 * spaces and no {@code \r}. Each line must be read up to its {@link #endOfLine}.
 */
public final class CsvLines {
  private static final int MOST_QUOTED = 100;

  private final Path file;
  private final byte[] bytes;
  private final int limit;
  private int lineStart;
  private int cellStart;
  private int cellEnd; // the comma, or the newline, after the cell that was read last
  private int lines;

  /** Takes {@code bytes[start, limit)}, which ends with a newline. */
  CsvLines(Path file, byte[] bytes, int start, int limit) {
    this.file = file;
    this.bytes = bytes;
    this.limit = limit;
    cellEnd = start - 1;
  }

  /** Goes to the next line; false after the last. */
  public boolean nextLine() {
    if (cellEnd + 1 == limit) {
      return false;
    }
    lines++;
    lineStart = cellEnd + 1;
    return true;
  }

  /** Reads the next cell as an integer. */
  public long number(String name) throws MalformedFileException {
    long value = numberOr(name, 0);
    if (cellStart == cellEnd) {
      throw problem(name + " is empty");
    }
    return value;
  }

  /** Reads the next cell as an integer, or {@code absent} where it is empty. */
  public long numberOr(String name, long absent) throws MalformedFileException {
    nextCell(name);
    long value = 0;
    int i = cellStart;
    int digit = bytes[i] - '0';
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digit = bytes[++i] - '0';
    }
    cellEnd = i;
    // 19 digits may wrap round, but then only to below 0; more may wrap to anything
    if (isCellEnd(bytes[i]) && value >= 0 && i - cellStart <= 19) {
      return i == cellStart ? absent : value;
    }
    findCellEnd();
    return parse(name);
  }

  /** Reads the next cell as one of the words. */
  public <T> T word(String name, Words<T> words) throws MalformedFileException {
    nextCell(name);
    findCellEnd();
    T value = words.match(bytes, cellStart, cellEnd);
    if (value == null) {
      throw problem(words.complaint(name, cell()));
    }
    return value;
  }

  /** Reads the next cell as it stands. */
  public String text(String name) throws MalformedFileException {
    nextCell(name);
    findCellEnd();
    return new String(bytes, cellStart, cellEnd - cellStart, UTF_8);
  }

  /** Makes sure that the line has no more cells. */
  public void endOfLine() throws MalformedFileException {
    if (bytes[cellEnd] != '\n') {
      cellStart = cellEnd + 1;
      throw problem("a cell too many");
    }
  }

  /**
   * Returns the complaint about the cell that was read last. Its line is counted from the first of
   * these lines.
   */
  public MalformedFileException problem(String text) {
    return new MalformedFileException(file, lines, cellStart - lineStart + 1, text);
  }

  /** Returns how many lines were gone to. */
  int count() {
    return lines;
  }

  byte[] bytes() {
    return bytes;
  }

  private void nextCell(String name) throws MalformedFileException {
    cellStart = cellEnd + 1;
    if (cellStart != lineStart && bytes[cellEnd] == '\n') {
      cellStart = cellEnd;
      throw problem(name + " is missing");
    }
  }

  private void findCellEnd() {
    cellEnd = cellStart;
    while (!isCellEnd(bytes[cellEnd])) {
      cellEnd++;
    }
  }

  private static boolean isCellEnd(byte b) {
    return b == ',' || b == '\n';
  }

  /** Reads what is no plain row of digits: a negative number, or none. */
  private long parse(String name) throws MalformedFileException {
    int i = bytes[cellStart] == '-' ? cellStart + 1 : cellStart;
    long negated = 0; // negative numbers reach one further than positive ones
    boolean good = i < cellEnd;
    for (; good && i < cellEnd; i++) {
      int digit = bytes[i] - '0';
      good = digit >= 0 && digit <= 9 && negated >= (Long.MIN_VALUE + digit) / 10;
      negated = negated * 10 - digit;
    }
    // Long.MIN_VALUE itself is kept for "absent"
    if (!good || negated == Long.MIN_VALUE) {
      throw problem("%s must be a 64-bit integer, is \"%s\"".formatted(name, cell()));
    }
    return bytes[cellStart] == '-' ? negated : -negated;
  }

  /** Returns the cell's text for a complaint: not a megabyte of it. */
  private String cell() {
    int length = cellEnd - cellStart;
    String text = new String(bytes, cellStart, Math.min(length, MOST_QUOTED), UTF_8);
    return length > MOST_QUOTED ? text + "…" : text;
  }
}
