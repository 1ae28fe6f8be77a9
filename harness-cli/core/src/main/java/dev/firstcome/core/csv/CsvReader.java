package dev.firstcome.core.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Reads one CSV file of a run directory line by line, and each line cell by cell, without making
 * objects. A cell is a decimal integer or a word; there are no quotes, no spaces and no {@code \r}.
 * Files that end in {@code .gz} or {@code .zst} are unpacked on the way.
 *
 * <p>A last line without its {@code \n} was cut short, even if it looks whole: {@code 12} may have
 * been {@code 123}. It is not returned, but told of by {@link #truncatedAtLine}.
 */
public final class CsvReader implements Closeable {
  private final Path file;
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int limit;
  private int nextStart;
  private int lineStart;
  private int lineEnd;
  private int cellStart;
  private int cellEnd;
  private long lineNumber;
  private OptionalLong truncatedAtLine = OptionalLong.empty();
  private boolean cut;

  private CsvReader(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /**
   * Opens a file and reads its header line.
   *
   * @throws MalformedFileException if that is not exactly {@code header}
   */
  public static CsvReader open(Path file, String header) throws IOException {
    CsvReader reader = new CsvReader(file, Compressed.open(file));
    try {
      if (!reader.nextLine() || !reader.text(reader.lineStart, reader.lineEnd).equals(header)) {
        throw new MalformedFileException(file, 1, 1, "the first line must be exactly " + header);
      }
      return reader;
    } catch (IOException e) {
      reader.close();
      throw e;
    }
  }

  /** Goes to the next line; false after the last whole one. */
  public boolean nextLine() throws IOException {
    int end = indexOfNewline(nextStart);
    while (end < 0) {
      int before = limit - nextStart;
      if (!fill()) {
        if (before > 0 || cut) {
          truncatedAtLine = OptionalLong.of(lineNumber + 1);
        }
        return false;
      }
      end = indexOfNewline(nextStart + before);
    }
    lineNumber++;
    lineStart = nextStart;
    lineEnd = end;
    nextStart = end + 1;
    cellStart = lineStart;
    cellEnd = lineStart - 1; // as if a comma stood before the line
    return true;
  }

  /** Returns the number of the line that was cut short at the end of the file, if one was. */
  public OptionalLong truncatedAtLine() {
    return truncatedAtLine;
  }

  /** Reads the next cell as an integer. */
  public long number(String name) throws MalformedFileException {
    nextCell(name);
    if (cellStart == cellEnd) {
      throw problem(name + " is empty");
    }
    return parse(name);
  }

  /** Reads the next cell as an integer, or {@code absent} where it is empty. */
  public long numberOr(String name, long absent) throws MalformedFileException {
    nextCell(name);
    return cellStart == cellEnd ? absent : parse(name);
  }

  /** Reads the next cell as one of the words. */
  public <T> T word(String name, Words<T> words) throws MalformedFileException {
    nextCell(name);
    T value = words.match(buffer, cellStart, cellEnd);
    if (value == null) {
      throw problem(
          "%s: unknown word \"%s\"; known are %s"
              .formatted(name, text(cellStart, cellEnd), words.all()));
    }
    return value;
  }

  /** Reads the next cell as it stands. */
  public String text(String name) throws MalformedFileException {
    nextCell(name);
    return text(cellStart, cellEnd);
  }

  /** Makes sure that the line has no more cells. */
  public void endOfLine() throws MalformedFileException {
    if (cellEnd != lineEnd) {
      cellStart = cellEnd + 1;
      throw problem("a cell too many");
    }
  }

  /** Returns the complaint about the cell that was read last. */
  public MalformedFileException problem(String text) {
    return new MalformedFileException(file, lineNumber, cellStart - lineStart + 1, text);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void nextCell(String name) throws MalformedFileException {
    if (cellEnd == lineEnd) {
      cellStart = lineEnd;
      throw problem(name + " is missing");
    }
    cellStart = cellEnd + 1;
    cellEnd = cellStart;
    while (cellEnd < lineEnd && buffer[cellEnd] != ',') {
      cellEnd++;
    }
  }

  private long parse(String name) throws MalformedFileException {
    int i = buffer[cellStart] == '-' ? cellStart + 1 : cellStart;
    long negated = 0; // negative numbers reach one further than positive ones
    boolean good = i < cellEnd;
    for (; good && i < cellEnd; i++) {
      int digit = buffer[i] - '0';
      good = digit >= 0 && digit <= 9 && negated >= (Long.MIN_VALUE + digit) / 10;
      negated = negated * 10 - digit;
    }
    // Long.MIN_VALUE itself is kept for "absent"
    if (!good || negated == Long.MIN_VALUE) {
      throw problem(
          "%s must be a 64-bit integer, is \"%s\"".formatted(name, text(cellStart, cellEnd)));
    }
    return buffer[cellStart] == '-' ? negated : -negated;
  }

  private int indexOfNewline(int from) {
    for (int i = from; i < limit; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Moves the open line to the front and reads more after it; false at the end. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, nextStart, buffer, 0, limit - nextStart);
    limit -= nextStart;
    nextStart = 0;
    if (limit == buffer.length) {
      throw new MalformedFileException(file, lineNumber + 1, 1, "the line is too long");
    }
    try {
      int n = in.read(buffer, limit, buffer.length - limit);
      limit += Math.max(0, n);
      return n >= 0;
    } catch (IOException e) {
      if (!Compressed.cutShort(e)) {
        throw e;
      }
      cut = true;
      return false;
    }
  }

  private String text(int start, int end) {
    return new String(buffer, start, end - start, UTF_8);
  }
}
