package dev.firstcome.core.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.OptionalLong;

/**
 * Cuts a file into blocks of whole lines, each in an array of its own until it is given back. What
 * ends the blocks, be it a failure to read, is kept for {@link #end}: the lines before it must have
 * their say first.
 */
final class Blocks implements Closeable {
  private static final int LONGEST_LINE = 1 << 16;

  private final Path file;
  private final InputStream in;
  private final int blockBytes;
  private final Deque<byte[]> spare = new ArrayDeque<>();
  private byte[] buffer = {};
  private int start; // of what stands in the buffer and was not given out
  private int limit;
  private boolean ended;
  private boolean cut;
  private IOException failure;

  private Blocks(Path file, InputStream in, int blockBytes) {
    this.file = file;
    this.in = in;
    this.blockBytes = blockBytes;
  }

  /**
   * Opens a file, unpacking it by its name, and reads its header line.
   *
   * @param blockBytes about how long a block is to be; a longer line makes it longer
   * @throws MalformedFileException if the first line is not exactly {@code header}
   */
  static Blocks open(Path file, String header, int blockBytes) throws IOException {
    Blocks blocks = new Blocks(file, Compressed.open(file), blockBytes);
    try {
      blocks.readHeader((header + "\n").getBytes(UTF_8), header);
      return blocks;
    } catch (IOException e) {
      blocks.close();
      throw e;
    }
  }

  /** Returns the next block, or null after the last whole line. */
  CsvLines next() {
    int end = lastNewline(start);
    while (end < 0) {
      int unfinished = limit - start;
      if (ended || unfinished >= LONGEST_LINE) {
        return null;
      }
      // Far more than what is left over: a copy each time must not cost as much as the reading.
      fill(Math.max(blockBytes, 2 * unfinished));
      end = lastNewline(start + unfinished);
    }
    CsvLines block = new CsvLines(file, buffer, start, end + 1);
    start = end + 1;
    return block;
  }

  /**
   * Takes back the array of a block that nobody reads any more. It may be the one whose last bytes
   * are still to be copied: they are copied before they are overwritten.
   */
  void giveBack(CsvLines block) {
    spare.add(block.bytes());
  }

  /**
   * Tells how the file ended.
   *
   * @param lines how many lines it has, all told
   * @return the number of the line that was cut short, if one was
   * @throws IOException if it could not be read to its end
   */
  OptionalLong end(long lines) throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (!ended) {
      throw new MalformedFileException(file, lines + 1, 1, "the line is too long");
    }
    return cut || start < limit ? OptionalLong.of(lines + 1) : OptionalLong.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void readHeader(byte[] expected, String header) throws IOException {
    while (limit < expected.length && !ended) {
      fill(Math.max(blockBytes, expected.length));
    }
    if (failure != null) {
      throw failure;
    }
    if (limit < expected.length
        || !Arrays.equals(expected, Arrays.copyOf(buffer, expected.length))) {
      throw new MalformedFileException(file, 1, 1, "the first line must be exactly " + header);
    }
    start = expected.length;
  }

  /** Moves what is left over into another array and fills that up; blocks given out stay as is. */
  private void fill(int capacity) {
    byte[] next = spare.poll();
    if (next == null || next.length < capacity) {
      next = new byte[capacity];
    }
    limit -= start;
    System.arraycopy(buffer, start, next, 0, limit);
    start = 0;
    buffer = next;
    try {
      while (limit < buffer.length && !ended) {
        int n = in.read(buffer, limit, buffer.length - limit);
        ended = n < 0;
        limit += Math.max(0, n);
      }
    } catch (IOException e) {
      ended = true;
      cut = Compressed.cutShort(e);
      failure = cut ? null : e;
    }
  }

  private int lastNewline(int from) {
    for (int i = limit - 1; i >= from; i--) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }
}
