package dev.firstcome.app.rig;

import dev.firstcome.core.storm.StormProgress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Follows the generator's log, where its standard output goes, and picks the progress lines out. A
 * line that is only half there is left for the next look.
 */
final class StormOutput {

  private static final int MOST_AT_ONCE = 1 << 20;

  private final Path log;
  private long position;

  StormOutput(Path log) {
    this.log = log;
  }

  /** The last progress line that came since the last look. */
  Optional<StormProgress> latest() {
    Optional<StormProgress> latest = Optional.empty();
    for (String line : newLines().split("\n", -1)) {
      Optional<StormProgress> progress = StormProgress.parse(line.stripTrailing());
      latest = progress.isPresent() ? progress : latest;
    }
    return latest;
  }

  private String newLines() {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      int size = (int) Math.min(MOST_AT_ONCE, file.length() - position);
      if (size <= 0) {
        return "";
      }
      byte[] bytes = new byte[size];
      file.seek(position);
      file.readFully(bytes);
      int end = size;
      while (end > 0 && bytes[end - 1] != '\n') {
        end--;
      }
      position += end;
      return new String(bytes, 0, end, StandardCharsets.UTF_8);
    } catch (IOException notYetThere) {
      return "";
    }
  }
}
