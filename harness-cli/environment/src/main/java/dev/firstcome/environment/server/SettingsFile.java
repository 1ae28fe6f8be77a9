package dev.firstcome.environment.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A commented settings file of this package, such as {@code mariadb.cnf}: it is what the server
 * reads and, without its comments, what the manifest shows, so that the two cannot differ.
 */
public final class SettingsFile {

  private final String text;
  private final Map<String, String> knobs = new LinkedHashMap<>();

  private SettingsFile(String text, char separator) {
    this.text = text;
    lines().forEach(line -> put(line, separator));
  }

  /**
   * Reads a resource of this package.
   *
   * @param separator between a key and its value
   */
  public static SettingsFile read(String resource, char separator) throws IOException {
    return new SettingsFile(text(resource), separator);
  }

  /** A resource of this package, as it is. */
  public static String text(String resource) throws IOException {
    try (InputStream stream = SettingsFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException(resource + " is not on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Every line that is no comment, as it stands. */
  public List<String> lines() {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  /** Every knob in its order; a key that stands alone is {@code on}. */
  public Map<String, String> knobs() {
    return new LinkedHashMap<>(knobs);
  }

  /**
   * A path as the value of a {@code .properties} file. Java reads such a file as Latin-1, so that a
   * folder with a Korean name would be another one unless its letters are escaped.
   */
  public static String propertyValue(String path) {
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char letter = path.charAt(i);
      boolean plain = letter != '\\' && letter <= '~';
      value.append(plain ? String.valueOf(letter) : "\\u%04x".formatted((int) letter));
    }
    return value.toString();
  }

  /** Writes the server's file: {@code head}, then the resource, then {@code added}. */
  public void write(Path file, String head, String added) throws IOException {
    Files.writeString(file, head + text + "\n# of this start\n" + added);
  }

  private void put(String line, char separator) {
    int at = line.indexOf(separator);
    if (at < 0) {
      knobs.put(line.strip(), "on");
    } else {
      knobs.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
    }
  }
}
