package dev.firstcome.core.csv;

import com.github.luben.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens a file that may be packed: {@code .gz} or {@code .zst} by its name. */
final class Compressed {
  private Compressed() {}

  static InputStream open(Path file) throws IOException {
    String name = file.getFileName().toString();
    InputStream raw = Files.newInputStream(file);
    try {
      if (name.endsWith(".gz")) {
        return new GZIPInputStream(raw, 1 << 16);
      }
      return name.endsWith(".zst") ? new ZstdInputStream(raw) : raw;
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /**
   * Tells whether a failure to read means that a packed file was cut short: what came before it is
   * good, and the rest is lost. The gzip stream throws EOFException; the zstd stream has but a
   * message.
   */
  static boolean cutShort(IOException e) {
    return e instanceof EOFException
        || String.valueOf(e.getMessage()).startsWith("Truncated source");
  }
}
