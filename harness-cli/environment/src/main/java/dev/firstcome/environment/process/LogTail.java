package dev.firstcome.environment.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file, read without reading the rest of it. */
public final class LogTail {

  private static final int BYTES_PER_LINE = 400;

  private LogTail() {}

  /** At most {@code count} last lines, oldest first; none where the file cannot be read. */
  public static List<String> lastLines(Path log, int count) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      int size = (int) Math.min(file.length(), (long) count * BYTES_PER_LINE);
      byte[] end = new byte[size];
      file.seek(file.length() - size);
      file.readFully(end);
      List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
      return List.copyOf(lines.subList(Math.max(0, lines.size() - count), lines.size()));
    } catch (IOException e) {
      return List.of();
    }
  }
}
